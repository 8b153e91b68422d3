package org.entente.gui;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.model.Simulation;
import org.entente.model.StepGrid;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;
import org.entente.scenario.TimelineEntry;
import sim.engine.SimState;

/**
 * One replication under the user's hands, step by step, run by {@link Simulation} as in an
 * ensemble.
 *
 * <p>What the user does changes the scenario, never the state: a stimulus fired by hand becomes an
 * entry of the timeline, dated the next step, and a quantity takes another value. Then the history
 * is played again, with the same draws, to where it was. So what is seen can always be had again
 * from a scenario, a seed and a number; and a checkpoint holds just that.
 *
 * <p>To be used under the lock of {@link #schedule}, as MASON's console does.
 */
final class LiveReplication extends SimState {
  private static final long serialVersionUID = 1L;

  /** MASON wants a seed; nothing is drawn from its generator. */
  private static final long UNUSED_SEED = 1;

  private static final String BY_HAND = "by-hand-";

  private final transient Scenario origin;
  private final transient StepGrid grid;
  private final transient long ensembleSeed;
  private final transient Course course = new Course();
  private final transient Map<String, Double> settings = new LinkedHashMap<>();
  private final transient List<TimelineEntry> fired = new ArrayList<>();
  private transient long member;
  private transient Simulation simulation;
  private transient int done;

  /**
   * A replication in its initial state; {@link #start()} lets it run.
   *
   * @param scenario what is simulated
   * @param ensembleSeed any 64-bit number
   * @param member the replication, from 1
   */
  LiveReplication(Scenario scenario, long ensembleSeed, long member) {
    super(UNUSED_SEED, new Calendar(scenario.clock()));
    this.origin = scenario;
    this.grid = new StepGrid(scenario.clock());
    this.ensembleSeed = ensembleSeed;
    this.member = member;
    this.simulation = begun();
  }

  /** The scenario as it stands, with all that the user changed. */
  Scenario scenario() {
    Scenario set = Quantities.replace(origin, settings);
    List<TimelineEntry> timeline = new ArrayList<>(set.timeline());
    timeline.addAll(fired);
    return set.withTimeline(timeline);
  }

  /** The scenario before the user changed anything. */
  Scenario origin() {
    return origin;
  }

  /** The state of the region after the last step. */
  Region region() {
    return simulation.region();
  }

  /** What has been shown so far. */
  Course course() {
    return course;
  }

  /** The steps of the clock. */
  StepGrid grid() {
    return grid;
  }

  /** Number of steps done. */
  int done() {
    return done;
  }

  /** The date of the last step done, or of the first where none is. */
  LocalDate date() {
    return grid.date(Math.max(0, done - 1));
  }

  /** The seed of the ensemble. */
  long ensembleSeed() {
    return ensembleSeed;
  }

  /** Which replication of the ensemble, from 1. */
  @Override
  public long seed() {
    return member;
  }

  /** Chooses the replication that the next start begins; what is below 1 means the first. */
  @Override
  public void setSeed(long newMember) {
    member = Math.max(1, newMember);
  }

  /** Begins the replication anew; settings stay, what was fired by hand is forgotten. */
  @Override
  public void start() {
    super.start();
    fired.clear();
    playTo(0);
    schedule.scheduleOnce(0.0, this::advance);
  }

  private void advance(SimState state) {
    simulation.schedule.step(simulation);
    done++;
    if (done < grid.count()) {
      schedule.scheduleOnce(done, this::advance);
    }
  }

  /** Settings by path: values that differ from the scenario's own. */
  Map<String, Double> settings() {
    return new LinkedHashMap<>(settings);
  }

  /**
   * Sets a quantity, and plays the history so far again.
   *
   * @throws IllegalArgumentException if there is no such quantity or the value is out of bounds;
   *     nothing has changed then
   */
  void set(String path, double value) {
    Map<String, Double> before = new LinkedHashMap<>(settings);
    Quantity own = Quantities.at(origin, path);
    if (own.value() == value) {
      settings.remove(path);
    } else {
      settings.put(path, value);
    }
    try {
      playTo(done);
    } catch (IllegalArgumentException refused) {
      settings.clear();
      settings.putAll(before);
      throw refused;
    }
  }

  /**
   * Fires a stimulus, which takes effect in the next step, before anyone decides.
   *
   * @return the day on which it takes effect
   * @throws IllegalArgumentException if it contradicts the scenario; nothing has changed then
   * @throws IllegalStateException if no step is left
   */
  LocalDate fire(Firing firing) {
    LocalDate date = nextDate();
    fired.add(entry(firing, date));
    try {
      playTo(done);
    } catch (IllegalArgumentException refused) {
      fired.remove(fired.size() - 1);
      throw refused;
    }
    return date;
  }

  /** Whether a timeline entry of this id was fired by hand. */
  boolean isByHand(String id) {
    return fired.stream().anyMatch(entry -> entry.id().equals(id));
  }

  private TimelineEntry entry(Firing firing, LocalDate date) {
    int number = fired.size() + 1;
    while (isTaken(BY_HAND + number)) {
      number++;
    }
    return new TimelineEntry(
        BY_HAND + number,
        date,
        firing.stimulus(),
        firing.from(),
        firing.on(),
        Quantity.of(firing.intensity()),
        Map.of(),
        null,
        null,
        true,
        null);
  }

  private boolean isTaken(String id) {
    return isByHand(id) || origin.timeline().stream().anyMatch(entry -> entry.id().equals(id));
  }

  /** The first day whose stimuli take effect in a step still to come. */
  private LocalDate nextDate() {
    for (int step = done; step < grid.count(); step++) {
      // Where a day has several steps, its stimuli take effect in the first.
      if (grid.stepOfDay(grid.day(step)) == step) {
        return grid.date(step);
      }
    }
    throw new IllegalStateException("the replication has ended: start it again first");
  }

  private Simulation begun() {
    Simulation fresh = new Simulation(CompiledScenario.of(scenario()), course);
    fresh.select(ensembleSeed, member);
    fresh.start();
    return fresh;
  }

  /** Plays the history from its start until so many steps are done. */
  private void playTo(int steps) {
    simulation = begun();
    for (int step = 0; step < steps; step++) {
      simulation.schedule.step(simulation);
    }
    done = steps;
  }

  private Object writeReplace() {
    return new Checkpoint(origin, ensembleSeed, member, settings(), List.copyOf(fired), done);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("a live replication is read as its checkpoint");
  }

  /** What a replication can be had again from. */
  private record Checkpoint(
      Scenario scenario,
      long seed,
      long member,
      Map<String, Double> settings,
      List<TimelineEntry> fired,
      int done)
      implements Serializable {

    private Object readResolve() {
      LiveReplication again = new LiveReplication(scenario, seed, member);
      again.start();
      again.settings.putAll(settings);
      again.fired.addAll(fired);
      again.playTo(0);
      int step = 0;
      // A file may claim any number of steps: a history ends with its clock.
      while (step < done && again.schedule.step(again)) {
        step++;
      }
      return again;
    }
  }
}
