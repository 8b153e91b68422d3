package org.entente.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.Estimators;
import org.entente.export.ExportFormat;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What may stand at a place of the command line.
 *
 * @param word the kind: a kind of file, a kind of name that the scenario on the line declares, or
 *     {@code words}
 * @param words those that may stand there; none unless the kind is {@code words}
 */
record CompletionKind(String word, List<String> words) {
  private static final CompletionKind SCENARIO = named("scenario");
  private static final CompletionKind RESULTS = named("results");
  private static final CompletionKind FILE = named("file");
  private static final CompletionKind FOLDER = named("folder");

  /** By the longest name of an option. */
  private static final Map<String, CompletionKind> OPTIONS =
      Map.ofEntries(
          Map.entry("--set", named("quantity")),
          Map.entry("--vary", named("factor")),
          Map.entry("--factors", named("factor")),
          Map.entry("--response", named("response")),
          Map.entry("--keep", named("response")),
          Map.entry("--rank", named("response")),
          Map.entry("--until-se", named("response")),
          Map.entry("--out", FOLDER),
          Map.entry("--observed", FILE),
          Map.entry("--update", FILE),
          Map.entry("--draw-parameters", of("split")),
          Map.entry("--effort", of("quick", "standard", "thorough")),
          Map.entry("--streams", of("common", "independent")),
          Map.entry("--ties", of("focus", "all")),
          Map.entry("--format", of("png", "svg")),
          Map.entry("--to", new CompletionKind("words", ExportFormat.words())),
          Map.entry("--method", new CompletionKind("words", Estimators.methods())),
          Map.entry("--design", new CompletionKind("words", DesignOptions.METHODS)));

  /** By the label of an argument. */
  private static final Map<String, CompletionKind> ARGUMENTS =
      Map.of(
          "SCENARIO", SCENARIO,
          "BASE", SCENARIO,
          "OTHER", SCENARIO,
          "RESULTS", RESULTS,
          "SCENARIO|RESULTS", named("scenario-or-results"),
          "FILES", FILE,
          "FILE.csv", FILE,
          "FOLDER", FOLDER,
          "SHELL", of("bash", "zsh"));

  /** Copies the words. */
  CompletionKind {
    words = List.copyOf(words);
  }

  private static CompletionKind named(String word) {
    return new CompletionKind(word, List.of());
  }

  private static CompletionKind of(String... words) {
    return new CompletionKind("words", List.of(words));
  }

  /** What may stand where an option's value or an argument is expected, if anything is known. */
  static Optional<CompletionKind> of(String command, ArgSpec expected) {
    if (!(expected instanceof OptionSpec option)) {
      return Optional.ofNullable(ARGUMENTS.get(expected.paramLabel()));
    }
    if (command.equals("trace") && option.longestName().equals("--format")) {
      return Optional.of(of("md", "json", "csv"));
    }
    return Optional.ofNullable(OPTIONS.get(option.longestName()));
  }
}
