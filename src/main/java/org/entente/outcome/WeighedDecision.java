package org.entente.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision with all that was weighed.
 *
 * @param date when
 * @param actor who decided
 * @param options what it might have done, in the order of its repertoire
 * @param chosenOrNull id of the option chosen, or null for doing nothing
 * @param nothing the probability of doing nothing
 */
public record WeighedDecision(
    LocalDate date,
    String actor,
    List<WeighedOption> options,
    @Nullable String chosenOrNull,
    double nothing) {
  /** Copies the list. */
  public WeighedDecision {
    options = List.copyOf(options);
  }

  /** The option chosen; empty for doing nothing. */
  public Optional<WeighedOption> chosen() {
    return options.stream().filter(option -> option.id().equals(chosenOrNull)).findFirst();
  }

  /** The probability that the choice made had. */
  public double probability() {
    return chosen().map(WeighedOption::probability).orElse(nothing);
  }
}
