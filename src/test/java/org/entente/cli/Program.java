package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.cli.Session.Outcome;

/**
 * The program in a process of its own, for what one process cannot show: signals, memory, screens.
 */
final class Program {
  private static final String ENTENTE = "org.entente.cli.Main";

  private final Process process;
  private final Path out;
  private final Path err;

  private Program(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts it in a folder, with options for Java; what it prints goes to files elsewhere. */
  static Program start(Path folder, Path printed, List<String> options, Object... words)
      throws IOException {
    return start(List.of(), folder, printed, options, words);
  }

  private static Program start(
      List<String> starter, Path folder, Path printed, List<String> options, Object... words)
      throws IOException {
    List<String> all = new ArrayList<>(starter);
    all.addAll(command(options, words));
    ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
    Path out = Files.createTempFile(printed, "out", ".txt");
    Path err = Files.createTempFile(printed, "err", ".txt");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("DISPLAY");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return new Program(builder.start(), out, err);
  }

  /** Starts it as a program that starts programs does, such as unshare. */
  static Program startUnder(List<String> starter, Path folder, Path printed, Object... words)
      throws IOException {
    return start(starter, folder, printed, List.of(), words);
  }

  /** Starts it with its output in a pipe. */
  static Process pipe(Path folder, Object... words) throws IOException {
    return new ProcessBuilder(command(List.of(), words)).directory(folder.toFile()).start();
  }

  /** The words that start it. */
  static List<String> command(List<String> options, Object... words) {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classes, ENTENTE));
    for (Object word : words) {
      command.add(word.toString());
    }
    return command;
  }

  /** Sends it a signal by name. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for its end. */
  Outcome end() throws IOException, InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("it hangs; it said: " + Files.readString(err));
    }
    return new Outcome(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
