package org.entente.outcome;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.entente.scenario.Proposition;
import org.entente.scenario.Question;
import org.jspecify.annotations.Nullable;

/**
 * Watches replications for the answers to all questions of a scenario. Which question looks at
 * which step, and hears of which stimuli, is settled once: there may be a thousand of them.
 */
final class QuestionWatches implements Observer {
  private static final QuestionWatch[] NONE = {};

  private final CompiledScenario scenario;
  private final ClosestPartner closestPartner;
  private final Realignments realignments;
  private final Camps camps;
  private final QuestionWatch[] watches;

  /** Which questions look at the end of each step. */
  private final QuestionWatch[][] looking;

  /** Which questions hear of each triple. */
  private final QuestionWatch[][] hearing;

  /**
   * Questions of a scenario.
   *
   * @param realignments told the end of a step before these
   * @param questions what is watched
   */
  QuestionWatches(
      CompiledScenario scenario,
      ClosestPartner closestPartner,
      Realignments realignments,
      List<Question> questions) {
    this.scenario = scenario;
    this.closestPartner = closestPartner;
    this.realignments = realignments;
    camps = new Camps(scenario);
    Map<String, QuestionWatch> byId = new LinkedHashMap<>();
    for (Question question : questions) {
      byId.put(question.id(), watch(question.proposition(), byId));
    }
    watches = byId.values().toArray(QuestionWatch[]::new);
    looking = those(scenario.grid().count(), QuestionWatch::looksAtEndOf);
    hearing = those(scenario.triples().size(), QuestionWatch::hears);
  }

  /** Says of a question and a step or triple whether they belong together. */
  @FunctionalInterface
  private interface Choice {
    boolean of(QuestionWatch watch, int place);
  }

  /**
   * For each place the questions that are chosen for it. Many studies make one of these for each
   * replication, so that it is a plain loop.
   */
  private QuestionWatch[][] those(int places, Choice choice) {
    QuestionWatch[][] those = new QuestionWatch[places][];
    QuestionWatch[] chosen = new QuestionWatch[watches.length];
    for (int place = 0; place < places; place++) {
      int count = 0;
      for (QuestionWatch watch : watches) {
        if (choice.of(watch, place)) {
          chosen[count++] = watch;
        }
      }
      those[place] = count == 0 ? NONE : Arrays.copyOf(chosen, count);
    }
    return those;
  }

  private QuestionWatch watch(Proposition asked, Map<String, QuestionWatch> before) {
    if (asked instanceof Proposition.Count count) {
      return new CountWatch(scenario, count);
    }
    if (asked instanceof Proposition.Standing standing) {
      return new StandingWatch(scenario, standing);
    }
    if (asked instanceof Proposition.Closest closest) {
      return new ClosestWatch(scenario, closestPartner, closest);
    }
    if (asked instanceof Proposition.Realigns realigns) {
      return new RealignmentWatch(scenario, closestPartner, realignments, realigns);
    }
    if (asked instanceof Proposition.Strength strength) {
      return new StrengthWatch(scenario, strength);
    }
    if (asked instanceof Proposition.Camp camp) {
      return new CampWatch(scenario, camps, camp);
    }
    Proposition.Compound compound = (Proposition.Compound) asked;
    List<QuestionWatch> parts =
        compound.questions().stream()
            .map(id -> Objects.requireNonNull(before.get(id), id))
            .toList();
    return new CompoundWatch(scenario, compound, parts);
  }

  @Override
  public void begins(Region region) {
    for (QuestionWatch watch : watches) {
      watch.begins(region);
    }
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    for (QuestionWatch watch : hearing[stimulus.tripleIndex()]) {
      watch.stimulus(region, stimulus, impacts, decision);
    }
  }

  @Override
  public void stepEnded(Region region) {
    for (QuestionWatch watch : looking[region.step()]) {
      watch.stepEnded(region);
    }
  }

  /** The day on which each question was answered yes, -1 for no. A new array. */
  int[] resolutions() {
    int[] days = new int[watches.length];
    for (int q = 0; q < days.length; q++) {
      days[q] = watches[q].resolved();
    }
    return days;
  }

  /** Whether the answer to a question, by its place, is yes. */
  boolean isYes(int question) {
    return watches[question].isYes();
  }
}
