package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.results.Manifest;
import org.entente.results.ResultsFolders;
import org.entente.table.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What all commands share: the console, {@code --quiet}, {@code --json} and {@code --help}. */
@CommandLine.Command(
    mixinStandardHelpOptions = false,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%nArguments:%n")
abstract class Command implements Callable<Integer> {
  @CommandLine.Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but what a script needs.")
  boolean quiet;

  @CommandLine.Option(names = "--json", description = "Print one JSON document.")
  boolean json;

  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  private @Nullable Console console;
  private List<String> words = List.of();

  final void attach(Console newConsole, List<String> newWords) {
    console = newConsole;
    words = newWords;
  }

  /** The words of the command line, as given. */
  final List<String> words() {
    return words;
  }

  final Console console() {
    if (console == null) {
      throw new IllegalStateException("the command was made without a console");
    }
    return console;
  }

  /**
   * The results folder of an ensemble that a word of the command line names.
   *
   * @param files those that are to be read, which must be as the run left them
   */
  final Path ensemble(String word, String... files) throws IOException {
    Path folder = ResultsFolders.findEnsemble(placed(word), console().results());
    Manifest.requireIntact(folder, files);
    return folder;
  }

  /** The results folder, of whatever kind, that a word of the command line names. */
  final Path results(String word) throws IOException {
    return ResultsFolders.find(placed(word), console().results());
  }

  private String placed(String word) {
    return word.equals(ResultsFolders.LATEST) ? word : console().path(word).toString();
  }

  /** Prints a line of the result. */
  final void print(String line) {
    console().out().print(line + "\n");
  }

  /** Prints the result as one JSON document. */
  final void print(Map<String, ?> document) {
    console().out().print(Json.text(document));
  }

  /** Tells something that is not part of the result, unless asked to be quiet. */
  final void tell(String line) {
    if (!quiet) {
      console().err().print(line + "\n");
    }
  }
}
