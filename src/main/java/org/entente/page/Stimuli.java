package org.entente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.CompiledScenario;
import org.entente.model.Triple;
import org.entente.outcome.Responses;
import org.entente.report.Run;
import org.entente.scenario.StimulusType;

/** How often each stimulus happens. */
final class Stimuli {
  private Stimuli() {}

  /** As in "air strike, Pakistan's military on Kabul". */
  static String words(Run run, Triple triple) {
    return name(run, triple.type())
        + ", "
        + run.name(triple.source())
        + " on "
        + run.name(triple.target());
  }

  private static String name(Run run, String stimulus) {
    StimulusType type = run.scenario().stimuli().get(stimulus);
    return type == null ? stimulus : type.name();
  }

  /** One row for each type, source and target, as {@code summary.csv} counts them. */
  static PageTable table(Run run, Map<String, ResponseSummary> summaries) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Triple triple : CompiledScenario.of(run.scenario()).triples()) {
      ResponseSummary count = Named.in(summaries, Responses.count(triple));
      rows.add(
          List.of(
              Cell.of(name(run, triple.type())),
              Cell.of(run.name(triple.source())),
              Cell.of(run.name(triple.target())),
              Cell.number(count.mean(), 2),
              Cell.of(count.interval(2), count.mean()),
              Cell.number(count.q05(), 0),
              Cell.number(count.q50(), 0),
              Cell.number(count.q95(), 0)));
    }
    return new PageTable(
        "stimuli",
        "Stimuli a history, from " + Run.date(run.scenario().clock().decisionsFrom()) + " on",
        List.of(
            Heading.words("stimulus"),
            Heading.words("from"),
            Heading.words("on"),
            Heading.numbers("mean"),
            Heading.numbers("95 % interval of the mean"),
            Heading.numbers("5\u00a0%"),
            Heading.numbers("median"),
            Heading.numbers("95\u00a0%")),
        rows);
  }
}
