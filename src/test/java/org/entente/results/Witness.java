package org.entente.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.experiment.Tally;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.entente.outcome.ClosestPartner;
import org.entente.outcome.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the whole of each replication that is told it, and so shows what tallies should have made
 * of it: who was closest on each day, what happened in each month, and every tie at every time.
 */
final class Witness implements Tally<Witness> {
  final List<Map<LocalDate, String>> closest = new ArrayList<>();
  final List<Map<String, Integer>> happened = new ArrayList<>();
  final List<Map<String, double[]>> ties = new ArrayList<>();
  private final CompiledScenario scenario;
  private final ClosestPartner partner;
  private Map<LocalDate, String> closestNow = new LinkedHashMap<>();
  private Map<String, Integer> happenedNow = new LinkedHashMap<>();
  private Map<String, double[]> tiesNow = new LinkedHashMap<>();

  Witness(CompiledScenario scenario) {
    this.scenario = scenario;
    partner = new ClosestPartner(scenario);
  }

  private LocalDate date(int day) {
    return scenario.scenario().clock().start().plusDays(day);
  }

  @Override
  public void begins(Region region) {
    closestNow = new LinkedHashMap<>();
    happenedNow = new LinkedHashMap<>();
    tiesNow = new LinkedHashMap<>();
    look(region, "start");
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    String month = date(region.day()).withDayOfMonth(1).toString();
    happenedNow.merge(stimulus.triple() + " " + month, 1, Integer::sum);
  }

  @Override
  public void stepEnded(Region region) {
    if (scenario.grid().endsDay(region.step())) {
      LocalDate date = date(scenario.grid().lastDay(region.step()));
      int place = partner.in(region);
      if (place >= 0) {
        closestNow.put(date, partner.names().get(place));
      }
      look(region, date.toString());
    }
  }

  private void look(Region region, String when) {
    for (int i = 0; i < scenario.actorCount(); i++) {
      for (int j = 0; j < scenario.actorCount(); j++) {
        if (i != j) {
          tiesNow.put(
              scenario.actor(i) + " " + scenario.actor(j) + " " + when,
              new double[] {region.alignment(i, j), region.trust(i, j)});
        }
      }
    }
  }

  @Override
  public void ended(long replication, Trajectory trajectory, Region region) {
    closest.add(closestNow);
    happened.add(happenedNow);
    ties.add(tiesNow);
  }

  @Override
  public void merge(Witness other) {
    closest.addAll(other.closest);
    happened.addAll(other.happened);
    ties.addAll(other.ties);
  }

  /** Values of a tie at a time, sorted: of its alignment (0) or of its trust (1). */
  double[] tie(String name, int part) {
    return ties.stream().mapToDouble(each -> each.get(name)[part]).sorted().toArray();
  }
}
