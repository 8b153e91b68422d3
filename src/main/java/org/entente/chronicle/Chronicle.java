package org.entente.chronicle;

import java.time.LocalDate;
import java.util.List;
import org.entente.outcome.Happening;
import org.entente.outcome.WeighedDecision;
import org.entente.scenario.Scenario;

/**
 * One history, with the key that brings it back.
 *
 * @param scenario what was simulated
 * @param digest digest of the scenario as resolved
 * @param version version of the program
 * @param seed seed of the ensemble
 * @param replication which member of it, from 1
 * @param happenings every stimulus, in order
 * @param decisions every decision, in order
 */
public record Chronicle(
    Scenario scenario,
    String digest,
    String version,
    long seed,
    long replication,
    List<Happening> happenings,
    List<WeighedDecision> decisions) {
  /** Copies the lists. */
  public Chronicle {
    happenings = List.copyOf(happenings);
    decisions = List.copyOf(decisions);
  }

  /** Decisions of an actor on a day; empty where it had no opportunity. */
  public List<WeighedDecision> decisions(LocalDate date, String actor) {
    return decisions.stream()
        .filter(decision -> decision.date().equals(date) && decision.actor().equals(actor))
        .toList();
  }

  /** The days on which an actor had an opportunity to decide, in order, each once. */
  public List<LocalDate> decisionDays(String actor) {
    return decisions.stream()
        .filter(decision -> decision.actor().equals(actor))
        .map(WeighedDecision::date)
        .distinct()
        .toList();
  }
}
