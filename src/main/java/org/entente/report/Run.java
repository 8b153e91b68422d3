package org.entente.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.experiment.Parameters.Way;
import org.entente.scenario.Scenario;

/**
 * The run that figures are of.
 *
 * @param scenario what was simulated
 * @param seed the ensemble's seed
 * @param replications simulated histories that ended well
 * @param parameters which parameters they have
 */
public record Run(Scenario scenario, long seed, long replications, Way parameters) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /** A run at the parameters that its scenario says. */
  public Run(Scenario scenario, long seed, long replications) {
    this(scenario, seed, replications, Way.FIXED);
  }

  /** Scenario, replications and seed, and whether parameters were drawn. */
  public String subtitle() {
    return String.format(
        Locale.ROOT,
        "%s: %,d simulated %s%s, seed %d",
        scenario.id(),
        replications,
        replications == 1 ? "history" : "histories",
        parameters == Way.FIXED ? "" : " of drawn parameters",
        seed);
  }

  /** Scenario, simulations and seed of a calibration. */
  public String simulations() {
    return String.format(
        Locale.ROOT,
        "%s: %,d simulation%s, seed %d",
        scenario.id(),
        replications,
        replications == 1 ? "" : "s",
        seed);
  }

  /** The same with so many replications: those of a part of the run. */
  Run of(long part) {
    return new Run(scenario, seed, part, parameters);
  }

  /** The subtitle of a figure: the same, and what is to be known beside. */
  String subtitle(String beside) {
    return subtitle() + "; " + beside;
  }

  /** The focus's name for readers. */
  public String focus() {
    return name(scenario.focus());
  }

  /** An actor's name for readers. */
  public String name(String actor) {
    return scenario.actor(actor).name();
  }

  /** The place of an actor's colour: partners in their order from 0, the focus after them. */
  public int place(String actor) {
    int place = scenario.actorsFromFocus().indexOf(actor) - 1;
    return place < 0 ? scenario.actors().size() - 1 : place;
  }

  /** The date of the reference state, for readers. */
  public String referenceDate() {
    return date(scenario.clock().referenceDate());
  }

  /** The date of the end, for readers. */
  public String endDate() {
    return date(scenario.clock().end());
  }

  /** As in {@code 9 January 2025}. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }
}
