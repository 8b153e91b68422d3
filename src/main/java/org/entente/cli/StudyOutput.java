package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.entente.results.Manifest;
import org.entente.results.Plan;
import org.entente.results.StudyPlace;
import org.entente.results.StudyPlace.Wish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Where the results of a long study go, and whether it goes on with what was begun. */
final class StudyOutput {
  @CommandLine.Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Folder for the results (default: results/SCENARIO/001, 002, ...).")
  @Nullable Path out;

  @CommandLine.Option(
      names = "--resume",
      description =
          "Go on where the same command was interrupted: in the folder of --out, or in the newest"
              + " unfinished one of the scenario.")
  boolean resume;

  @CommandLine.Option(
      names = "--force",
      description = "Replace the results, finished or not, that stand in the folder of --out.")
  boolean force;

  @CommandLine.Option(names = "--no-charts", description = "Draw no pictures and write no report.")
  boolean noCharts;

  private Wish wish() {
    if (resume && force) {
      throw new BadInputException(
          "--resume goes on with what is there, --force replaces it: say one");
    }
    if (force && out == null) {
      throw new BadInputException("--force replaces the folder of --out; name one");
    }
    return resume ? Wish.RESUME : force ? Wish.REPLACE : Wish.ANEW;
  }

  /** The folder of --out, if it is to be gone on with and already holds the whole of the plan. */
  Optional<Path> finished(Plan plan, Console console) throws IOException {
    return out == null
        ? Optional.empty()
        : StudyPlace.finished(console.path(out.toString()), plan, wish()).map(folder -> out);
  }

  /**
   * Says that a study is finished already, and how it ended.
   *
   * @param finished its folder as the user named it
   * @param what a word for it
   * @param listed which failures its files tell one by one, in words
   * @return the exit code with which it ended
   */
  int told(Path finished, String what, String listed, Command command) throws IOException {
    Manifest manifest = Manifest.read(command.console().path(finished.toString()));
    command.tell(nothingLeft(finished, what));
    if (manifest.failed() > 0) {
      command
          .console()
          .err()
          .print(
              String.format(
                  Locale.ROOT,
                  "%s of its %s failed; %s.\n",
                  Words.count(manifest.failed()),
                  Words.count(manifest.layout().rows(), "row", "rows"),
                  listed));
    }
    command.print(finished.toString());
    return manifest.failed() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** That there is nothing to go on with. */
  static String nothingLeft(Path finished, String what) {
    return "The " + what + " in " + finished + " is finished; there is nothing to go on with.";
  }

  /** Opens the place that the study works in. */
  StudyPlace open(String scenario, Plan plan, Console console) throws IOException {
    return out == null
        ? StudyPlace.numbered(console.results(), scenario, plan, wish())
        : StudyPlace.named(console.path(out.toString()), plan, wish());
  }

  /** A folder as the user named it. */
  Path shown(Path place) {
    return out == null ? place : out;
  }
}
