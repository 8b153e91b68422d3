package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.reader.ScenarioProblems;
import org.entente.results.ResultsException;
import org.entente.table.DataException;
import picocli.CommandLine;

/** Turns what went wrong into one clear message and an exit code. */
final class Complaints
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
  private final Console console;

  Complaints(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(CommandLine.ParameterException e, String[] args) {
    say(e.getMessage());
    CommandLine command = e.getCommandLine();
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
      say("See: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return ExitCode.BAD_INPUT;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof ScenarioProblems
        || e instanceof DataException
        || e instanceof ResultsException
        || e instanceof BadInputException) {
      say(e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    if (e instanceof InterruptedException) {
      say("Interrupted; nothing was kept.");
      return ExitCode.INTERRUPTED;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      say("A file could not be read or written: " + reason(e));
      return ExitCode.FAILED;
    }
    say("This is a fault of Entente, please report it: " + e);
    StackTraceElement[] trace = e.getStackTrace();
    for (int frame = 0; frame < Math.min(8, trace.length); frame++) {
      say("  at " + trace[frame]);
    }
    return ExitCode.FAILED;
  }

  private static String reason(Exception e) {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    String message = cause.getMessage();
    return cause.getClass().getSimpleName() + (message == null ? "" : ", " + message);
  }

  private void say(String message) {
    console.err().print(message.stripTrailing() + "\n");
  }
}
