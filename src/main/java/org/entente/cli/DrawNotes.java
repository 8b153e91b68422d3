package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.design.Factor;
import org.entente.design.ParameterDraws;
import org.entente.scenario.Numbers;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;

/**
 * What is to be known where parameters are drawn: a number that keeps its range is drawn from it,
 * whatever the number.
 */
final class DrawNotes {
  private DrawNotes() {}

  /** Settings of the command line that move a quantity which is drawn from its range. */
  static List<String> ofSettings(List<String> settings, ParameterDraws draws) {
    List<String> notes = new ArrayList<>();
    for (String setting : settings) {
      String path = setting.split("=", 2)[0].strip();
      factor(draws, path)
          .ifPresent(
              factor ->
                  notes.add(
                      path
                          + " is drawn from its range, "
                          + range(factor)
                          + ", so that --set changes it at the scenario's own parameters alone;"
                          + " to set it in all histories give it no width, as in --set '"
                          + path
                          + "={value: V, range: [V, V]}'"));
    }
    return notes;
  }

  /** What a comparison does not show, or what another scenario draws in another way. */
  static List<String> of(
      Scenario base, ParameterDraws ofBase, Scenario other, ParameterDraws ofOther) {
    List<String> notes = new ArrayList<>();
    for (Factor factor : ofOther.factors()) {
      Optional<Factor> before = factor(ofBase, factor.name());
      boolean sameRange =
          before.isPresent()
              && before.get().low() == factor.low()
              && before.get().high() == factor.high();
      if (sameRange && value(base, factor) != value(other, factor)) {
        notes.add(
            other.id()
                + " sets "
                + factor.name()
                + " to "
                + Numbers.text(value(other, factor))
                + " and leaves its range at "
                + range(factor)
                + ", from which it is drawn in both: the difference shows at the scenarios' own"
                + " parameters alone; give it a range of its own");
      }
    }
    for (String name : ofBase.sampledNames()) {
      if (!ofOther.sampledNames().contains(name)) {
        notes.add(
            factor(ofOther, name)
                .map(
                    factor ->
                        other.id()
                            + " gives "
                            + name
                            + " a range of its own, "
                            + range(factor)
                            + ", from which it is drawn there, and not from the posterior")
                .orElse(
                    other.id()
                        + " does not draw "
                        + name
                        + ", of which the posterior is; it is as the scenario says"));
      }
    }
    return notes;
  }

  private static double value(Scenario scenario, Factor factor) {
    Quantity quantity = Quantities.of(scenario).get(factor.name());
    if (quantity == null) {
      throw new IllegalStateException("there is no quantity " + factor.name());
    }
    return quantity.value();
  }

  private static Optional<Factor> factor(ParameterDraws draws, String name) {
    return draws.factors().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static String range(Factor factor) {
    return Numbers.text(factor.low()) + " to " + Numbers.text(factor.high());
  }
}
