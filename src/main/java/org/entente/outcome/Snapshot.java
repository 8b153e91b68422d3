package org.entente.outcome;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.outcome.StockChange.Stock;
import org.entente.outcome.TieChange.Feeling;

/** The state of a region at one moment, to tell what changed until the next. */
final class Snapshot {
  private final CompiledScenario scenario;
  private final List<String> groups;
  private final List<String> issues;
  private final double[][] ties;
  private final double[] stocks;

  /** What a stock is, and how it is read. */
  private interface Reading {
    void of(Stock stock, String actor, String about, double value);
  }

  Snapshot(CompiledScenario scenario) {
    this.scenario = scenario;
    groups = List.copyOf(scenario.scenario().groups().keySet());
    issues = scenario.scenario().issues().keySet().stream().sorted().toList();
    int n = scenario.actorCount();
    ties = new double[n * n][3];
    stocks = new double[n * (1 + groups.size() + issues.size()) + groups.size()];
  }

  /** Takes the state as it is now. */
  void take(Region region) {
    int n = scenario.actorCount();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double[] tie = ties[i * n + j];
        tie[0] = region.alignment(i, j);
        tie[1] = region.trust(i, j);
        tie[2] = region.grievance(i, j);
      }
    }
    int[] at = {0};
    read(region, (stock, actor, about, value) -> stocks[at[0]++] = value);
  }

  /** Ties that are not as they were. */
  List<TieChange> changedTies(Region region) {
    List<TieChange> changes = new ArrayList<>();
    int n = scenario.actorCount();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double[] tie = ties[i * n + j];
        Feeling before = new Feeling(tie[0], tie[1], tie[2]);
        Feeling after =
            new Feeling(region.alignment(i, j), region.trust(i, j), region.grievance(i, j));
        if (!before.equals(after)) {
          changes.add(new TieChange(scenario.actor(i), scenario.actor(j), before, after));
        }
      }
    }
    return changes;
  }

  /** Stocks that are not as they were. */
  List<StockChange> changedStocks(Region region) {
    List<StockChange> changes = new ArrayList<>();
    int[] at = {0};
    read(
        region,
        (stock, actor, about, value) -> {
          double before = stocks[at[0]++];
          if (before != value) {
            changes.add(new StockChange(stock, actor, about, before, value));
          }
        });
    return changes;
  }

  private void read(Region region, Reading reading) {
    for (int i = 0; i < scenario.actorCount(); i++) {
      String actor = scenario.actor(i);
      reading.of(Stock.PRESSURE, actor, "", region.pressure(i));
      for (String group : groups) {
        int m = scenario.groupOf(scenario.place(group));
        reading.of(Stock.SHELTER, actor, group, region.shelter(i, m));
      }
      for (int k = 0; k < issues.size(); k++) {
        reading.of(Stock.SALIENCE, actor, issues.get(k), region.salience(i, k));
      }
    }
    for (String group : groups) {
      reading.of(
          Stock.STRENGTH, group, "", region.strength(scenario.groupOf(scenario.place(group))));
    }
  }
}
