package org.entente.model;

import org.entente.random.Draw;
import org.entente.random.Key;

/**
 * The random numbers of one replication. Every draw is keyed by seed, replication, purpose, actor
 * or pair by name, and step, so that a change to one actor leaves the others' draws alone and two
 * scenarios run with the same seed share theirs.
 */
final class Streams {
  /** Stands for doing nothing in the place of an option. */
  private static final long NOTHING = Key.hash("nothing");

  private final CompiledScenario scenario;
  private final long[] names;
  private final long[] opportunity;
  private final long[] order;
  private final long[] nothing;
  private final long[][] choice;
  private final long[] alignment;

  Streams(CompiledScenario scenario) {
    this.scenario = scenario;
    int n = scenario.actorCount();
    names = new long[n];
    opportunity = new long[n];
    order = new long[n];
    nothing = new long[n];
    alignment = new long[n * n];
    choice = new long[n][];
    for (int i = 0; i < n; i++) {
      names[i] = Key.hash(scenario.actor(i));
      choice[i] = new long[scenario.options[i].length];
    }
  }

  /** Turns to a replication of a seed. */
  void turnTo(long seed, long replication) {
    long base = Key.of(seed).with(replication).bits();
    long opportunities = Key.with(base, Purpose.OPPORTUNITY.part());
    long orders = Key.with(base, Purpose.ORDER.part());
    long choices = Key.with(base, Purpose.CHOICE.part());
    long alignments = Key.with(base, Purpose.ALIGNMENT.part());
    int n = names.length;
    for (int i = 0; i < n; i++) {
      opportunity[i] = Key.with(opportunities, names[i]);
      order[i] = Key.with(orders, names[i]);
      long own = Key.with(choices, names[i]);
      nothing[i] = Key.with(own, NOTHING);
      for (int o = 0; o < choice[i].length; o++) {
        choice[i][o] = Key.with(own, scenario.options[i][o].keyPart);
      }
      long from = Key.with(alignments, names[i]);
      for (int j = 0; j < n; j++) {
        alignment[i * n + j] = Key.with(from, names[j]);
      }
    }
  }

  /** A uniform number that decides whether actor i has an opportunity. */
  double opportunity(int i, int step) {
    return Draw.uniform(opportunity[i], step);
  }

  /** A number by which the actors of a step are ordered. */
  long order(int i, int step) {
    return Draw.bits(order[i], step);
  }

  /** The Gumbel deviate of actor i's option o. */
  double choice(int i, int o, int step) {
    return Draw.gumbel(choice[i][o], step);
  }

  /** The Gumbel deviate of actor i's doing nothing. */
  double nothing(int i, int step) {
    return Draw.gumbel(nothing[i], step);
  }

  /** The standard normal deviates of all ties, each at the place of its pair. */
  void alignments(int step, double[] deviates) {
    int n = names.length;
    for (int i = 0; i < n; i++) {
      int diagonal = i * n + i;
      for (int pair = i * n; pair < diagonal; pair++) {
        deviates[pair] = Draw.gaussian(alignment[pair], step);
      }
      for (int pair = diagonal + 1; pair < (i + 1) * n; pair++) {
        deviates[pair] = Draw.gaussian(alignment[pair], step);
      }
    }
  }

  /** The standard normal deviate of a pair, by its place. */
  double alignment(int pair, int step) {
    return Draw.gaussian(alignment[pair], step);
  }
}
