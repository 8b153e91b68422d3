package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.pattern.Ablation;
import org.entente.pattern.Figure;
import org.entente.pattern.JudgedPattern;
import org.entente.pattern.JudgedPattern.Verdict;
import org.entente.pattern.Pattern;
import org.entente.study.Effort;

/** Patterns and their verdicts on the terminal. */
final class PatternTable {
  private PatternTable() {}

  /** One pattern: its claim and verdict, then its figures. */
  static List<String> lines(JudgedPattern judgement) {
    List<String> lines = new ArrayList<>();
    Pattern pattern = judgement.pattern();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-3s %-14s %s [%s]",
            pattern.id(),
            judgement.verdict().words(),
            pattern.claim(),
            pattern.fact()));
    judgement.missing().ifPresent(missing -> lines.add("      the scenario lacks " + missing));
    judgement.figures().forEach(figure -> lines.add(line(figure)));
    lines.add("");
    return lines;
  }

  private static String line(Figure figure) {
    String interval =
        figure.low().isPresent()
            ? "["
                + number(figure.low().getAsDouble())
                + ", "
                + number(figure.high().orElse(0))
                + "]"
            : "";
    return String.format(
        Locale.ROOT, "    %8s %-19s %s", number(figure.value()), interval, figure.label());
  }

  private static String number(double value) {
    return Words.plain(value, Math.abs(value) < 0.0995 ? 4 : 3);
  }

  /** What failed without a mechanism. */
  static String line(Ablation ablation) {
    String failing =
        ablation.isUnsupported()
            ? "none: unsupported by these patterns"
            : ablation.failing().stream().map(Pattern::id).collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "  %-20s %s", ablation.mechanism().name(), failing);
  }

  /** How many hold, in one sentence. */
  static String conclusion(List<JudgedPattern> judgements, Effort effort) {
    long hold = count(judgements, Verdict.HOLDS);
    long fail = count(judgements, Verdict.FAILS);
    long lacking = count(judgements, Verdict.DOES_NOT_APPLY);
    return String.format(
        Locale.ROOT,
        "%d of %d patterns hold%s%s (%s replications of each ensemble, seed %d; brackets: 95 %%"
            + " Monte Carlo intervals).",
        hold,
        judgements.size(),
        fail > 0 ? ", " + fail + " fail" : "",
        lacking > 0 ? ", " + lacking + " do not apply" : "",
        Words.count(effort.replications()),
        effort.seed());
  }

  private static long count(List<JudgedPattern> judgements, Verdict verdict) {
    return judgements.stream().filter(judgement -> judgement.verdict() == verdict).count();
  }
}
