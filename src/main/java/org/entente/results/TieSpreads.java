package org.entente.results;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Tally;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.outcome.Trajectory;
import org.entente.scenario.Scenario;

/**
 * How alignment and trust of every tie spread over an ensemble in the reference state, at the ends
 * of quarters, and at the end.
 */
final class TieSpreads implements Tally<TieSpreads> {
  private final TieDates dates;
  private final List<String[]> names = new ArrayList<>();
  private final List<int[]> pairs = new ArrayList<>();
  private final double[] alignment;
  private final double[] trust;
  private final Spreads alignments;
  private final Spreads trusts;

  /** Empty spreads of an ensemble. */
  TieSpreads(Ensemble ensemble) {
    CompiledScenario compiled = ensemble.scenario();
    Scenario scenario = compiled.scenario();
    dates = new TieDates(compiled);
    for (String from : scenario.actorsFromFocus()) {
      for (String to : scenario.actorsFromFocus()) {
        if (!from.equals(to)) {
          names.add(new String[] {from, to});
          pairs.add(new int[] {compiled.place(from), compiled.place(to)});
        }
      }
    }
    alignment = new double[pairs.size() * dates.dates().size()];
    trust = new double[alignment.length];
    alignments = Spreads.of(alignment.length, ensemble.replications(), -1, 1);
    trusts = Spreads.of(trust.length, ensemble.replications(), 0, 1);
  }

  /** How exact the quantiles of alignment are, in words. */
  String exactness() {
    return alignments.exactness();
  }

  @Override
  public void begins(Region region) {
    if (dates.startsAtOnce()) {
      read(region, 0);
    }
  }

  @Override
  public void stepEnded(Region region) {
    int slot = dates.slot(region.step());
    if (slot >= 0) {
      read(region, slot);
    }
  }

  private void read(Region region, int slot) {
    int slots = dates.dates().size();
    for (int p = 0; p < pairs.size(); p++) {
      int[] pair = pairs.get(p);
      alignment[p * slots + slot] = region.alignment(pair[0], pair[1]);
      trust[p * slots + slot] = region.trust(pair[0], pair[1]);
    }
  }

  @Override
  public void ended(long replication, Trajectory trajectory, Region region) {
    alignments.add(alignment);
    trusts.add(trust);
  }

  @Override
  public void merge(TieSpreads other) {
    alignments.merge(other.alignments);
    trusts.merge(other.trusts);
  }

  void write(DataOutput out) throws IOException {
    alignments.write(out);
    trusts.write(out);
  }

  void add(DataInput in) throws IOException {
    alignments.add(in);
    trusts.add(in);
  }

  /** When ties are looked at. */
  List<LocalDate> dates() {
    return dates.dates();
  }

  /** Number of ties: every ordered pair, the focus's first. */
  int ties() {
    return pairs.size();
  }

  /** Whose tie it is and toward whom. */
  String[] names(int tie) {
    return names.get(tie);
  }

  /** Quantiles of a tie's alignment on a date at 5, 25, 50, 75 and 95 %, and its mean. */
  double[] alignment(int tie, int date) {
    return alignments.spread(tie * dates.dates().size() + date);
  }

  /** The same of its trust. */
  double[] trust(int tie, int date) {
    return trusts.spread(tie * dates.dates().size() + date);
  }
}
