package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.results.DesignFile;
import org.entente.results.Manifest;
import org.entente.results.ResultsWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command line of a sweep or a study as it is on record, asked again: in words that make the
 * same results when they are typed in the folder of these.
 */
final class AskedAgain {
  private static final String SEED = "--seed";

  /** What changes no result, and what the scenario in the folder already holds. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "--out",
          "--resume",
          "--force",
          "--set",
          "--threads",
          "--engine",
          "--master",
          "--shard",
          "--quiet",
          "--json",
          SEED);

  private static final String TABLE = ".csv";

  private final CommandLine.ParseResult parsed;
  private final long seed;

  private AskedAgain(CommandLine.ParseResult parsed, long seed) {
    this.parsed = parsed;
    this.seed = seed;
  }

  /** Reads the command of a manifest; empty if this version has no such command or option. */
  static Optional<AskedAgain> of(Manifest manifest, Console console) {
    String[] words = manifest.command().toArray(String[]::new);
    CommandLine program = Main.program(console, words);
    try {
      return Optional.ofNullable(program.parseArgs(words).subcommand())
          .map(parsed -> new AskedAgain(parsed, manifest.seed()));
    } catch (CommandLine.ParameterException e) {
      return Optional.empty();
    }
  }

  /** The response that was to be shown, if one was named. */
  Optional<String> response() {
    return Optional.ofNullable(parsed.matchedOption("--response"))
        .flatMap(option -> option.originalStringValues().stream().findFirst());
  }

  /** The words, as a shell takes them. */
  String words() {
    List<String> words =
        new ArrayList<>(List.of("entente", parsed.commandSpec().name(), ResultsWriter.SCENARIO));
    for (OptionSpec option : parsed.matchedOptionsSet()) {
      if (!LEFT_OUT.contains(option.longestName())) {
        words.addAll(words(option));
      }
    }
    words.add(SEED);
    words.add(Long.toString(seed));
    return String.join(" ", words);
  }

  private static List<String> words(OptionSpec option) {
    if (option.arity().max() == 0) {
      boolean negated = option.negatable() && Boolean.FALSE.equals(option.getValue());
      return List.of(negated ? "--no-" + option.longestName().substring(2) : option.longestName());
    }
    List<String> words = new ArrayList<>();
    for (String value : option.originalStringValues()) {
      words.add(option.longestName());
      words.add(quoted(placed(option.longestName(), value)));
    }
    return words;
  }

  /** A value, or the file in the folder that holds what the file that it names did. */
  private static String placed(String option, String value) {
    return switch (option) {
      case "--design" -> value.toLowerCase(Locale.ROOT).endsWith(TABLE) ? DesignFile.FILE : value;
      case "--observed" -> CalibrateCommand.OBSERVED;
      default -> value;
    };
  }

  private static String quoted(String word) {
    return word.matches("[\\w.,:=/+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
