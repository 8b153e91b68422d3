package org.entente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.report.ResponseWords;
import org.entente.report.Run;

/** The tables of an ensemble's answers. */
final class EnsembleTables {
  private EnsembleTables() {}

  /**
   * How the alignments of the focus change, a row a partner.
   *
   * @param fixed the same at the scenario's own parameters, by response; none where no others are
   *     drawn
   */
  static PageTable alignments(Run run, List<Drift> drifts, Map<String, ResponseSummary> fixed) {
    boolean drawn = !fixed.isEmpty();
    List<List<Cell>> rows = new ArrayList<>();
    for (Drift drift : drifts) {
      ResponseSummary end = drift.end();
      ResponseSummary change = drift.change();
      List<Cell> row =
          new ArrayList<>(
              List.of(
                  Cell.of(drift.partner()),
                  Cell.signed(end.mean() - change.mean(), 2),
                  Cell.signed(end.mean(), 2),
                  band(end)));
      if (drawn) {
        row.add(band(Named.in(fixed, end.name())));
      }
      row.addAll(
          List.of(
              Cell.signed(change.mean(), 3),
              Cell.of(change.interval(3), change.mean()),
              Cell.of(Wording.share(drift.fell()), drift.fell().estimate()),
              Cell.of(Wording.share(drift.rose()), drift.rose().estimate())));
      rows.add(row);
    }
    List<Heading> headings =
        new ArrayList<>(
            List.of(
                Heading.words("partner"),
                Heading.numbers("reference, mean"),
                Heading.numbers("end, mean"),
                Heading.numbers("end, middle 90 %")));
    if (drawn) {
      headings.add(Heading.numbers("the same by chance alone"));
    }
    headings.addAll(
        List.of(
            Heading.numbers("change, mean"),
            Heading.numbers("95 % interval of the mean"),
            Heading.numbers("falls in"),
            Heading.numbers("rises in")));
    return new PageTable(
        "alignments",
        "Alignment of "
            + run.focus()
            + " with each other actor (\u22121 hostile, 1 friendly), in the reference state of "
            + run.referenceDate()
            + " and on "
            + run.endDate(),
        headings,
        rows);
  }

  private static Cell band(ResponseSummary of) {
    return Cell.of(Wording.signed(of.q05(), 2) + " to " + Wording.signed(of.q95(), 2), of.q50());
  }

  /** The questions, a row each. */
  static PageTable questions(List<Answer> answers) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Answer answer : answers) {
      String half = answer.half().map(Run::date).orElse("never");
      rows.add(
          List.of(
              Cell.of(answer.ask()),
              Cell.of(Wording.percent(answer.probability()) + "\u00a0%", answer.probability()),
              Cell.of(Wording.interval(answer.low(), answer.high()), answer.low()),
              new Cell(half, answer.half().map(Object::toString).orElse("9999")),
              Cell.of(answer.id())));
    }
    return new PageTable(
        "questions",
        "Questions: in what share of the histories the answer is yes",
        List.of(
            Heading.words("question"),
            Heading.numbers("yes"),
            Heading.numbers("95 % interval"),
            Heading.words("half of the yes by"),
            Heading.words("id")),
        rows);
  }

  /** All responses, a row each. */
  static PageTable responses(Run run, Map<String, ResponseSummary> summaries) {
    List<List<Cell>> rows = new ArrayList<>();
    for (ResponseSummary response : summaries.values()) {
      rows.add(
          List.of(
              Cell.of(ResponseWords.of(run, response.name())),
              Cell.number(response.mean(), 3),
              Cell.of(response.interval(3), response.mean()),
              Cell.number(response.q05(), 3),
              Cell.number(response.q50(), 3),
              Cell.number(response.q95(), 3),
              Cell.of(response.name())));
    }
    return new PageTable(
        "responses",
        "All responses",
        List.of(
            Heading.words("response"),
            Heading.numbers("mean"),
            Heading.numbers("95 % interval of the mean"),
            Heading.numbers("5\u00a0%"),
            Heading.numbers("median"),
            Heading.numbers("95\u00a0%"),
            Heading.words("name")),
        rows);
  }
}
