package org.entente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.experiment.Parameters.Way;
import org.entente.results.Manifest;
import org.entente.results.ResultsWriter;

/** What a results folder is, and the command that makes it again from its own files. */
final class Reproduction {
  private static final String SUMMARY_ONLY = "--summary-only";
  private static final String TIES = "--ties";
  private static final String RANK = "--rank";
  private static final String DRAW = "--draw-parameters";
  private static final String POSTERIOR = "--posterior";
  private static final String SPLIT = "split";

  private final Manifest manifest;

  Reproduction(Manifest manifest) {
    this.manifest = manifest;
  }

  private boolean isComparison() {
    return !manifest.others().isEmpty();
  }

  /**
   * The command, to be typed in the results folder. It names the scenario as resolved there, with
   * all settings of the command line in it, so that it holds no path and no setting.
   */
  String command() {
    List<String> words = new ArrayList<>(List.of("entente"));
    List<String> compared = manifest.layout().compared();
    if (isComparison()) {
      words.add("compare");
      words.add(manifest.scenario() + "/" + ResultsWriter.SCENARIO);
      manifest.others().keySet().forEach(id -> words.add(id + "/" + ResultsWriter.SCENARIO));
    } else if (compared.isEmpty()) {
      words.addAll(List.of("run", ResultsWriter.SCENARIO));
    } else {
      // Its parameters were drawn beside those of the others, whose folders lie beside this one.
      words.add("compare");
      compared.stream()
          .map(id -> id.equals(manifest.scenario()) ? "" : "../" + id + "/")
          .forEach(place -> words.add(place + ResultsWriter.SCENARIO));
    }
    words.addAll(List.of("-n", Long.toString(manifest.replications())));
    words.addAll(List.of("--seed", Long.toString(manifest.seed())));
    words.addAll(
        manifest.command().contains(SUMMARY_ONLY)
            ? List.of(SUMMARY_ONLY)
            : List.of("--record-first", Long.toString(manifest.recorded())));
    parameters().ifPresent(words::add);
    if (!value(POSTERIOR).isEmpty()) {
      // The folder of what was calibrated has a copy of it: of a comparison the base's.
      String base = compared.isEmpty() ? "." : "../" + compared.get(0);
      words.addAll(List.of(POSTERIOR, isComparison() ? manifest.scenario() : base));
    }
    addIfGiven(words, TIES);
    if (isComparison()) {
      addIfGiven(words, RANK);
    }
    return String.join(" ", words);
  }

  /** Whether parameters were drawn. */
  boolean drawsParameters() {
    return parameters().isPresent();
  }

  /** The option by which parameters were drawn; empty where they were not. */
  private Optional<String> parameters() {
    Way way = manifest.layout().parameters();
    if (isComparison()) {
      List<String> given = manifest.command();
      int at = given.indexOf(DRAW);
      boolean alone = at >= 0 && (at + 1 == given.size() || !given.get(at + 1).equals(SPLIT));
      way =
          alone ? Way.DRAWN : at >= 0 || given.contains(DRAW + "=" + SPLIT) ? Way.SPLIT : Way.FIXED;
      if (way == Way.FIXED && !value(POSTERIOR).isEmpty()) {
        way = Way.DRAWN;
      }
    }
    return switch (way) {
      case FIXED -> Optional.empty();
      case DRAWN -> Optional.of(DRAW);
      case SPLIT -> Optional.of(DRAW + "=" + SPLIT);
    };
  }

  private void addIfGiven(List<String> words, String option) {
    String value = value(option);
    if (!value.isEmpty()) {
      words.addAll(List.of(option, value));
    }
  }

  /** What the command line gave for an option; empty if nothing. */
  private String value(String option) {
    List<String> given = manifest.command();
    String found = "";
    for (int word = 0; word < given.size(); word++) {
      if (given.get(word).startsWith(option + "=")) {
        found = given.get(word).substring(option.length() + 1);
      } else if (given.get(word).equals(option) && word + 1 < given.size()) {
        found = given.get(word + 1);
      }
    }
    return found;
  }

  /** The response by which a comparison was ranked; empty for the standard one. */
  String rankedBy() {
    return value(RANK);
  }

  /** The manifest but for time and machine, which are not the same each time. */
  PageTable table() {
    List<List<Cell>> rows = new ArrayList<>();
    add(rows, "Entente", manifest.version());
    add(rows, "scenario", manifest.scenario());
    add(rows, "SHA-256 of the scenario as resolved", manifest.digest());
    manifest.others().forEach((id, digest) -> add(rows, "SHA-256 of " + id, digest));
    add(rows, "seed", Long.toString(manifest.seed()));
    add(rows, "replications", Wording.count(manifest.replications()));
    add(rows, "of them failed", Wording.count(manifest.failed()));
    add(rows, "of them recorded in full", Wording.count(manifest.recorded()));
    add(rows, "design", manifest.layout().design());
    add(rows, "streams", manifest.layout().streams());
    add(rows, "bands", manifest.bands());
    return new PageTable(
        "manifest",
        "What these results are; "
            + Manifest.FILE
            + " has this, the machine, the time and a checksum of every file",
        List.of(Heading.words("what"), Heading.words("value")),
        rows);
  }

  private static void add(List<List<Cell>> rows, String what, String value) {
    rows.add(List.of(Cell.of(what), Cell.of(value)));
  }
}
