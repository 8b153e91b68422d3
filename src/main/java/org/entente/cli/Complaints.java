package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Objects;
import org.entente.design.DesignException;
import org.entente.experiment.EngineException;
import org.entente.reader.ScenarioProblems;
import org.entente.results.FileTrouble;
import org.entente.results.ResultsException;
import org.entente.study.FailedReplicationException;
import org.entente.table.DataException;
import picocli.CommandLine;

/** Turns what went wrong into one clear message and an exit code. */
final class Complaints
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
  /** What Java says to whoever adds a hook when it is ending already. */
  private static final String IS_ENDING = "Shutdown in progress";

  private final Console console;

  Complaints(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(CommandLine.ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    say(message(e, command.getCommandSpec()));
    say("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.BAD_INPUT;
  }

  private static String message(
      CommandLine.ParameterException e, CommandLine.Model.CommandSpec command) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      if (unmatched.isUnknownOption()) {
        return Names.unknown("option", word, command.optionsMap().keySet());
      }
      if (!command.subcommands().isEmpty()) {
        return Names.unknown("command", word, command.subcommands().keySet());
      }
      return "'" + word + "' is one argument too many";
    }
    return text(e);
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof ScenarioProblems
        || e instanceof DataException
        || e instanceof ResultsException
        || e instanceof DesignException
        || e instanceof BadInputException
        || e instanceof EngineException) {
      say(text(e));
      return ExitCode.BAD_INPUT;
    }
    if (e instanceof FailedReplicationException) {
      say(text(e));
      return ExitCode.FAILED;
    }
    if (e instanceof ResumableException) {
      say(text(e));
      return ExitCode.INTERRUPTED;
    }
    if (isInterruption(e)) {
      say("Interrupted; nothing was kept.");
      return ExitCode.INTERRUPTED;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      say("A file could not be read or written: " + FileTrouble.words(e));
      return ExitCode.FAILED;
    }
    return fault(e);
  }

  /** Says what failed that never should, for whoever is to mend it, and returns the exit code. */
  int fault(Throwable e) {
    say("This is a fault of Entente, please report it: " + e);
    StackTraceElement[] trace = e.getStackTrace();
    for (int frame = 0; frame < Math.min(8, trace.length); frame++) {
      say("  at " + trace[frame]);
    }
    return ExitCode.FAILED;
  }

  /** What a failure says of itself. */
  static String text(Throwable e) {
    return Objects.requireNonNullElseGet(e.getMessage(), e::toString);
  }

  /**
   * Whoever waits is told so directly; whoever writes a file finds it closed; and whoever first
   * draws finds that Java takes no more hooks for its end.
   */
  static boolean isInterruption(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InterruptedException
          || cause instanceof ClosedByInterruptException
          || (cause instanceof IllegalStateException && IS_ENDING.equals(cause.getMessage()))) {
        return true;
      }
    }
    return false;
  }

  /** Says that memory ran out, and returns the exit code for it. */
  int outOfMemory() {
    say(
        "There is not enough memory for this. Give Java more: ENTENTE_JAVA_OPTS=-Xmx8g entente ...");
    return ExitCode.FAILED;
  }

  private void say(String message) {
    console.err().print(message.stripTrailing() + "\n");
  }
}
