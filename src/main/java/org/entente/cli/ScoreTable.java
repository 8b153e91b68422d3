package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.study.NumberScores;
import org.entente.study.QuestionCase;
import org.entente.study.Score;
import org.entente.study.Scoring;

/** Scores on the terminal. */
final class ScoreTable {
  private static final int MOST_WORST = 5;

  /** With fewer clusters a bootstrap over them is known to fall short (Cameron et al. 2008). */
  private static final int FEW_CLUSTERS = 20;

  private static final String PERSISTENCE = "skillAgainstPersistence";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("brier", "Brier score: 0 is best; one half always scores 0.25"),
          Map.entry("brierEitherWay", "  of those that the record could answer either way"),
          Map.entry("reliability", "  reliability: distance from how often yes came; 0 is best"),
          Map.entry("resolution", "  resolution: telling yes from no; larger is better"),
          Map.entry("uncertainty", "  uncertainty: of the outcomes themselves"),
          Map.entry("withinBins", "  within bins: what pooling by tenths adds"),
          Map.entry("logarithmic", "logarithmic score, nats: 0 is best; one half scores 0.69"),
          Map.entry(
              "skillAgainstBaseRate", "skill against the base rate: 1 is perfect, 0 no better"),
          Map.entry(PERSISTENCE, "skill against no change: 1 is perfect, 0 no better"),
          Map.entry("crps", "CRPS of the ensemble as it is: 0 is best"),
          Map.entry("crpsFair", "CRPS, fair: of the distribution behind it"),
          Map.entry("quantileScore", "quantile score: mean over 5, 25, 50, 75 and 95 %"),
          Map.entry("intervalScore50", "interval score of the 50 % band"),
          Map.entry("intervalScore90", "interval score of the 90 % band"),
          Map.entry("coverage50", "share within the 50 % band"),
          Map.entry("coverage90", "share within the 90 % band"));

  private final List<String> lines = new ArrayList<>();
  private int fewest = Integer.MAX_VALUE;

  private ScoreTable() {}

  /** The lines of the table. */
  static List<String> lines(String heading, Scoring scoring) {
    ScoreTable table = new ScoreTable();
    table.lines.add(heading);
    String histories =
        ", of the " + Words.count(scoring.recorded()) + " histories recorded in full";
    scoring
        .from()
        .ifPresent(
            from ->
                table.lines.add(
                    "Only what hangs on days from " + from + " on; the rest is left out."));
    table.questions(scoring);
    table.numbers(
        scoring
            .from()
            .map(from -> "Counts from " + from + " on" + histories)
            .orElse("Counts over all the time that actors decide"),
        scoring.counts());
    table.numbers("Counts month by month" + histories, scoring.months());
    if (!scoring.counts().cases().isEmpty() || !scoring.months().cases().isEmpty()) {
      table.lines.add(
          "  Bands of counts begin and end at whole numbers, and so hold more than they say.");
    }
    table.numbers("Alignment and trust on dates" + histories, scoring.series());
    table.lines.add("");
    table.lines.add(
        "Brackets: 95 % bootstrap intervals over whole clusters; none where there is one cluster.");
    if (table.fewest < FEW_CLUSTERS) {
      table.lines.add(
          "Of fewer than "
              + FEW_CLUSTERS
              + " clusters they are too narrow, and of two or three say next to nothing.");
    }
    return table.lines;
  }

  private void questions(Scoring scoring) {
    List<QuestionCase> cases = scoring.questions().cases();
    lines.add("");
    if (cases.isEmpty()) {
      lines.add("Questions: none of " + Words.count(scoring.asked()) + " is answered on record");
      return;
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "Questions: %s of %s answered on record, in %s",
            Words.count(cases.size()),
            Words.count(scoring.asked()),
            clusters(scoring.questions().clusters())));
    scoring.questions().scores().forEach(score -> score(score, cases.size()));
    note(scoring.questions().clusters());
    neverWrong(
        scoring.questions().scores(),
        cases.stream().anyMatch(each -> each.persistence().isPresent()));
    long without = scoring.questions().withoutBaseRate();
    if (without > 0) {
      lines.add(
          "  The base rate is taken as one half for "
              + Words.count(without, "question", "questions")
              + " of which none is given.");
    }
    long oneSided = scoring.questions().oneSided();
    if (oneSided > 0) {
      lines.add(
          "  Of "
              + Words.count(oneSided)
              + " the record tells some and not all, so that they could only be answered one way.");
    }
    worst(cases);
  }

  private void worst(List<QuestionCase> cases) {
    lines.add("  Furthest off:");
    cases.stream()
        .sorted((one, other) -> Double.compare(off(other), off(one)))
        .limit(MOST_WORST)
        .forEach(
            each ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "    %s, and it was %-3s  %s",
                        Words.share(each.yes().estimate(), each.yes().low(), each.yes().high()),
                        each.resolved().outcome() ? "yes" : "no",
                        each.resolved().id())));
  }

  private static double off(QuestionCase each) {
    return Math.abs(each.yes().estimate() - (each.resolved().outcome() ? 1 : 0));
  }

  private void note(int clusters) {
    fewest = clusters > 1 ? Math.min(fewest, clusters) : fewest;
  }

  /** A skill that there is not is told, where a forecast of no change has something to say. */
  private void neverWrong(List<Score> scores, boolean told) {
    if (told && scores.stream().noneMatch(s -> s.measure().equals(PERSISTENCE))) {
      lines.add("  No change is never wrong here, so that there is no skill against it.");
    }
  }

  private void numbers(String what, NumberScores of) {
    List<Score> scores = of.scores();
    if (scores.isEmpty()) {
      return;
    }
    int clusters = of.clusters();
    int cases = of.cases().size();
    note(clusters);
    lines.add("");
    lines.add(what + ": " + Words.count(cases, "case", "cases") + " in " + clusters(clusters));
    scores.forEach(score -> score(score, cases));
    neverWrong(scores, of.cases().stream().anyMatch(each -> each.persistence().isPresent()));
  }

  private void score(Score score, int cases) {
    String interval =
        score
            .interval()
            .map(ends -> "[" + number(ends.low()) + ", " + number(ends.high()) + "]")
            .orElse("");
    String some = score.cases() == cases ? "" : " (" + Words.count(score.cases()) + " of them)";
    lines.add(
        String.format(
            Locale.ROOT,
            "  %8s %-18s %s%s",
            number(score.value()),
            interval,
            WORDS.getOrDefault(score.measure(), score.measure()),
            some));
  }

  private static String number(double value) {
    return Words.plain(value, 3);
  }

  private static String clusters(int clusters) {
    return Words.count(clusters, "cluster", "clusters");
  }
}
