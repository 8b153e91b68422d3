package org.entente.outcome;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stimulus as it happened in a replication.
 *
 * @param date when
 * @param order place among the stimuli of the replication, from 1
 * @param stimulus type
 * @param from source
 * @param on targets, the principal one first
 * @param intensity strength relative to the type
 * @param origin id of the timeline entry's member, or of the repertoire entry
 * @param impacts how each actor perceived it, by actor
 * @param choiceOrNull why the source chose it, or null for a scripted one
 */
public record StimulusRecord(
    LocalDate date,
    int order,
    String stimulus,
    String from,
    List<String> on,
    double intensity,
    String origin,
    Map<String, Double> impacts,
    @Nullable Choice choiceOrNull)
    implements Serializable {

  /**
   * Why an option was chosen.
   *
   * @param probability the probability that the choice had
   * @param utility what the option was worth, doing nothing being worth 0
   * @param intercept utility where all drivers are 0
   * @param contributions what each driver added to the utility: its weight times its value
   */
  public record Choice(
      double probability, double utility, double intercept, Map<String, Double> contributions)
      implements Serializable {}

  /** Why the source chose it; empty for a scripted one. */
  public Optional<Choice> choice() {
    return Optional.ofNullable(choiceOrNull);
  }
}
