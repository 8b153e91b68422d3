package org.entente.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine;

/** Starts the program, and alone ends it. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code; {@link ExitCode} says what codes mean. */
  public static void main(String[] args) {
    if (Version.isAskedBy(args)) { // told before anything else is begun, for speed
      System.out.print(Version.line() + "\n");
      System.out.flush();
      return;
    }
    OutputStream screen =
        Screen.folds(args) ? new FoldedStream(System.out, Screen.columns()) : System.out;
    PrintStream out = new PrintStream(screen, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Interruption interruption =
        Interruption.watch(Thread.currentThread(), code -> Runtime.getRuntime().halt(code));
    int code = run(new Console(out, err, Path.of("")), args);
    out.close();
    interruption.over(code);
    System.exit(code);
  }

  /** Runs one command on a console and returns its exit code. */
  static int run(Console console, String... args) {
    CommandLine commands = program(console, args);
    commands.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    Complaints complaints = new Complaints(console);
    commands.setParameterExceptionHandler(complaints);
    commands.setExecutionExceptionHandler(complaints);
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError e) {
      return complaints.outOfMemory();
    } catch (Error e) {
      return complaints.fault(e);
    }
  }

  /** The program as the words of a command line need it, its values read as users write them. */
  static CommandLine program(Console console, String... args) {
    CommandLine commands = EntenteCommand.called(new Commands(console, args), args);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setUsageHelpWidth(Screen.helpWidth());
    commands.registerConverter(Long.class, WholeNumbers::asLong);
    commands.registerConverter(long.class, WholeNumbers::asLong);
    commands.registerConverter(Integer.class, WholeNumbers::asInteger);
    commands.registerConverter(int.class, WholeNumbers::asInteger);
    commands.registerConverter(Path.class, console::path);
    commands.registerConverter(LocalDate.class, Dates::convert);
    return commands;
  }
}
