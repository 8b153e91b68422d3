package org.entente.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.experiment.Tally;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.entente.outcome.Trajectory;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * All that patterns look at beside the responses, as far as a scenario has the actors for it. What
 * it lacks is absent, and the patterns that need it do not apply.
 */
final class Watch implements Tally<Watch> {
  private final Optional<StrikeWeeks> strikeWeeks;
  private final Optional<FireDays> fireDays;
  private final Optional<LastTies> kabulToMilitary;
  private final Optional<LastTies> kabulToTtp;
  private final Optional<FeltStrike> feltStrike;
  private final List<Observer> observers = new ArrayList<>();

  Watch(CompiledScenario scenario) {
    Scenario source = scenario.scenario();
    boolean foes = has(source, Cast.KABUL) && has(source, Cast.RAWALPINDI);
    boolean redLine = foes && source.actor(Cast.RAWALPINDI).redLine().isPresent();
    strikeWeeks = redLine ? Optional.of(new StrikeWeeks(scenario)) : Optional.empty();
    fireDays = foes ? Optional.of(new FireDays(scenario)) : Optional.empty();
    kabulToMilitary = ties(scenario, Cast.KABUL, Cast.RAWALPINDI);
    kabulToTtp = ties(scenario, Cast.KABUL, Cast.TTP);
    feltStrike = DecemberStrike.of(source).map(entry -> new FeltStrike(scenario, entry));
    Stream.of(strikeWeeks, fireDays, kabulToMilitary, kabulToTtp, feltStrike)
        .flatMap(Optional::stream)
        .forEach(observers::add);
  }

  private static boolean has(Scenario scenario, String actor) {
    return scenario.actors().containsKey(actor);
  }

  private static Optional<LastTies> ties(CompiledScenario scenario, String from, String to) {
    if (!has(scenario.scenario(), from) || !has(scenario.scenario(), to)) {
      return Optional.empty();
    }
    return Optional.of(
        new LastTies(scenario.place(from), scenario.place(to), scenario.grid().referenceStep()));
  }

  StrikeWeeks strikeWeeks() {
    return strikeWeeks.orElseThrow();
  }

  FireDays fireDays() {
    return fireDays.orElseThrow();
  }

  LastTies kabulToMilitary() {
    return kabulToMilitary.orElseThrow();
  }

  LastTies kabulToTtp() {
    return kabulToTtp.orElseThrow();
  }

  FeltStrike feltStrike() {
    return feltStrike.orElseThrow();
  }

  @Override
  public void begins(Region region) {
    for (Observer observer : observers) {
      observer.begins(region);
    }
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    for (Observer observer : observers) {
      observer.stimulus(region, stimulus, impacts, decision);
    }
  }

  @Override
  public void stepEnded(Region region) {
    for (Observer observer : observers) {
      observer.stepEnded(region);
    }
  }

  @Override
  public void ended(long replication, Trajectory trajectory, Region region) {
    strikeWeeks.ifPresent(StrikeWeeks::ended);
    fireDays.ifPresent(FireDays::ended);
    kabulToMilitary.ifPresent(ties -> ties.ended(replication, region));
    kabulToTtp.ifPresent(ties -> ties.ended(replication, region));
    feltStrike.ifPresent(felt -> felt.ended(replication));
  }

  @Override
  public void merge(Watch other) {
    strikeWeeks.ifPresent(mine -> mine.merge(other.strikeWeeks()));
    fireDays.ifPresent(mine -> mine.merge(other.fireDays()));
    kabulToMilitary.ifPresent(mine -> mine.merge(other.kabulToMilitary()));
    kabulToTtp.ifPresent(mine -> mine.merge(other.kabulToTtp()));
    feltStrike.ifPresent(mine -> mine.merge(other.feltStrike()));
  }
}
