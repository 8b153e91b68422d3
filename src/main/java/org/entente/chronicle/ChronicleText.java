package org.entente.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.outcome.Happening;
import org.entente.scenario.Numbers;
import org.jspecify.annotations.Nullable;

/** A chronicle to be read, as Markdown. */
public final class ChronicleText {
  private ChronicleText() {}

  /** The whole history, line by line. */
  public static List<String> lines(Chronicle chronicle) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# "
            + chronicle.scenario().title()
            + ": replication "
            + chronicle.replication()
            + " of seed "
            + chronicle.seed());
    lines.add("");
    lines.add("Key: " + key(chronicle));
    lines.add("");
    lines.add(
        "\"Felt\" is the perceived impact, -1 (harm) to 1. Alignment lies in -1..1, trust in 0..1,"
            + " grievance at 0 or above.");
    lines.add(
        "Changes below "
            + Numbers.text(Told.LEAST)
            + " are left out here; JSON and CSV have them all.");
    Sentences sentences = new Sentences(chronicle.scenario());
    @Nullable LocalDate day = null;
    for (Happening happening : chronicle.happenings()) {
      LocalDate date = happening.stimulus().date();
      if (!date.equals(day)) {
        day = date;
        lines.add("");
        lines.add("## " + date + heading(chronicle, date));
      }
      lines.add("");
      lines.addAll(lines(happening, sentences));
    }
    return lines;
  }

  /** The key that brings the history back. */
  static String key(Chronicle chronicle) {
    return "scenario "
        + chronicle.scenario().id()
        + " ("
        + chronicle.digest()
        + "), seed "
        + chronicle.seed()
        + ", replication "
        + chronicle.replication()
        + ", Entente "
        + chronicle.version();
  }

  private static String heading(Chronicle chronicle, LocalDate date) {
    return date.isBefore(chronicle.scenario().clock().decisionsFrom()) ? " (scripted)" : "";
  }

  private static List<String> lines(Happening happening, Sentences sentences) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "**" + sentences.deed(happening.stimulus()) + "** (" + sentences.origin(happening) + ")");
    happening
        .decision()
        .flatMap(decision -> decision.chosen())
        .ifPresent(option -> lines.add("- why: utility " + sentences.sum(option)));
    lines.add("- felt: " + sentences.felt(happening.stimulus()));
    sentences.ties(happening).forEach(line -> lines.add("- " + line));
    sentences.stocks(happening).forEach(line -> lines.add("- " + line));
    return lines;
  }
}
