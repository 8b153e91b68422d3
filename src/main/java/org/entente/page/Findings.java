package org.entente.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Proportion;
import org.entente.model.CompiledScenario;
import org.entente.model.Triple;
import org.entente.outcome.ClosestPartner;
import org.entente.outcome.Responses;
import org.entente.report.Run;
import org.entente.scenario.Clock;

/** What an ensemble shows, in sentences made from its files. */
final class Findings {
  private static final int MOST_STIMULI = 3;

  private final Run run;
  private final Map<String, ResponseSummary> summaries;

  Findings(Run run, Map<String, ResponseSummary> summaries) {
    this.run = run;
    this.summaries = summaries;
  }

  /** What was simulated. */
  String setting() {
    Clock clock = run.scenario().clock();
    int others = run.scenario().actors().size() - 1;
    String from = Run.date(clock.start());
    String free = Run.date(clock.decisionsFrom());
    return Wording.count(run.replications(), "history", "histories")
        + " of "
        + run.focus()
        + " and "
        + Wording.count(others, "other actor", "other actors")
        + (run.replications() == 1 ? " was" : " were")
        + " simulated from "
        + from
        + " to "
        + run.endDate()
        + (free.equals(from)
            ? "."
            : ". Until "
                + run.referenceDate()
                + " they follow the record; from "
                + free
                + " on actors decide freely.");
  }

  /** Who is closest to the focus at the end; empty where no state is beside it. */
  List<String> closest() {
    List<String> partners =
        new ClosestPartner(CompiledScenario.of(run.scenario()))
            .names().stream()
                .filter(partner -> closestShare(partner).successes() > 0)
                .sorted(Comparator.comparingInt(p -> -closestShare(p).successes()))
                .toList();
    if (partners.isEmpty()) {
      return List.of();
    }
    StringBuilder sentence = new StringBuilder("Of the states, ");
    for (int p = 0; p < partners.size(); p++) {
      Proportion share = closestShare(partners.get(p));
      sentence
          .append(p == 0 ? "" : p == partners.size() - 1 ? " and " : ", ")
          .append(run.name(partners.get(p)))
          .append(p == 0 ? " is closest to " + run.focus() + " on " + run.endDate() : "")
          .append(" in ")
          .append(Wording.share(share));
    }
    return List.of(sentence.append('.').toString());
  }

  private Proportion closestShare(String partner) {
    ResponseSummary closest =
        Named.in(summaries, Responses.closestEnd(run.scenario().focus(), partner));
    int histories = Math.toIntExact(run.replications());
    return Proportion.ofDraws(
        (int) Math.round(closest.mean() * histories),
        histories,
        run.parameters().independent(histories),
        closest.standardError().orElse(0));
  }

  /** What happens most often; empty where nothing may. */
  List<String> stimuli() {
    List<Triple> often =
        CompiledScenario.of(run.scenario()).triples().stream()
            .filter(triple -> count(triple).mean() > 0)
            .sorted(Comparator.comparingDouble((Triple triple) -> -count(triple).mean()))
            .limit(MOST_STIMULI)
            .toList();
    if (often.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (Triple triple : often) {
      ResponseSummary count = count(triple);
      parts.add(
          Stimuli.words(run, triple)
              + ", "
              + Wording.number(count.mean(), 1)
              + " times ("
              + count.interval(1)
              + ")");
    }
    return List.of(
        "What happens most often from "
            + Run.date(run.scenario().clock().decisionsFrom())
            + " on, on average in a history: "
            + String.join("; ", parts)
            + ".");
  }

  private ResponseSummary count(Triple triple) {
    return Named.in(summaries, Responses.count(triple));
  }
}
