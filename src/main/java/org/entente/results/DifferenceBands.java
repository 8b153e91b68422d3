package org.entente.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.experiment.Ensemble;
import org.entente.experiment.PairedTally;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.outcome.Observations;
import org.entente.outcome.Trajectory;
import org.entente.scenario.Scenario;

/**
 * How the alignments of the focus differ between a base and other scenarios, day by day, as the
 * paired replications spread, and on which day histories first part. What only one of two scenarios
 * has (partners, days) is left out.
 */
public final class DifferenceBands implements PairedTally<DifferenceBands> {
  private final List<Overlap> overlaps = new ArrayList<>();
  private final List<Spreads> spreads = new ArrayList<>();
  private final int[] parted;

  /** Empty bands; the first ensemble is the base. */
  public DifferenceBands(List<Ensemble> ensembles) {
    Ensemble base = ensembles.get(0);
    for (Ensemble other : ensembles.subList(1, ensembles.size())) {
      Overlap overlap = new Overlap(base, other);
      overlaps.add(overlap);
      spreads.add(Spreads.of(overlap.cells(), base.replications(), -2, 2));
    }
    parted = new int[overlaps.size()];
    Arrays.fill(parted, Integer.MAX_VALUE);
  }

  /** What two scenarios have in common: partners of one focus, and days. */
  private static final class Overlap {
    private final List<Dyad> dyads = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final List<LocalDate> dates;
    private final int baseLength;
    private final int otherLength;
    private final int baseFirst;
    private final int otherFirst;
    private final double[] row;
    private final boolean alike;

    Overlap(Ensemble base, Ensemble other) {
      List<LocalDate> baseDates = new Observations(base.scenario()).dailyDates();
      List<LocalDate> otherDates = new Observations(other.scenario()).dailyDates();
      dates = baseDates.equals(otherDates) ? baseDates : common(baseDates, otherDates);
      baseLength = baseDates.size();
      otherLength = otherDates.size();
      baseFirst = dates.isEmpty() ? 0 : baseDates.indexOf(dates.get(0));
      otherFirst = dates.isEmpty() ? 0 : otherDates.indexOf(dates.get(0));
      List<Dyad> baseDyads = new Dyads(base.scenario()).ofFocus();
      List<Dyad> otherDyads = new Dyads(other.scenario()).ofFocus();
      for (int b = 0; b < baseDyads.size(); b++) {
        for (int o = 0; o < otherDyads.size(); o++) {
          if (areSame(baseDyads.get(b), otherDyads.get(o))) {
            dyads.add(baseDyads.get(b));
            places.add(new int[] {b, o});
          }
        }
      }
      row = new double[dyads.size() * dates.size()];
      alike = isAlike(base.scenario().scenario(), other.scenario().scenario());
    }

    private static boolean areSame(Dyad one, Dyad other) {
      return Set.of(one.first(), one.second()).equals(Set.of(other.first(), other.second()));
    }

    /** Whether all of two states can be compared, and not only the alignments in common. */
    private static boolean isAlike(Scenario base, Scenario other) {
      return base.actors().keySet().equals(other.actors().keySet())
          && base.issues().keySet().equals(other.issues().keySet())
          && base.groups().keySet().equals(other.groups().keySet());
    }

    /** Days that both observe without a gap; none where one of them skips days. */
    private static List<LocalDate> common(List<LocalDate> base, List<LocalDate> other) {
      List<LocalDate> both = base.stream().filter(new HashSet<>(other)::contains).toList();
      if (both.isEmpty()) {
        return both;
      }
      int from = base.indexOf(both.get(0));
      int at = other.indexOf(both.get(0));
      int n = both.size();
      boolean aligned =
          from + n <= base.size()
              && at + n <= other.size()
              && base.subList(from, from + n).equals(both)
              && other.subList(at, at + n).equals(both);
      return aligned ? both : List.of();
    }

    int cells() {
      return row.length;
    }

    /** The first day on which two histories differ, in anything or in what both have. */
    int parting(Trajectory base, Trajectory other) {
      int first = difference(base.daily(), other.daily());
      if (!alike) {
        return first;
      }
      for (int t = 0; t < dates.size(); t++) {
        if (base.fingerprints()[baseFirst + t] != other.fingerprints()[otherFirst + t]) {
          return t;
        }
      }
      return Integer.MAX_VALUE;
    }

    /** Fills the row of differences and returns the first day on which one is not 0. */
    private int difference(double[] base, double[] other) {
      int first = Integer.MAX_VALUE;
      for (int d = 0; d < places.size(); d++) {
        int b = places.get(d)[0] * baseLength + baseFirst;
        int o = places.get(d)[1] * otherLength + otherFirst;
        for (int t = 0; t < dates.size(); t++) {
          double value = other[o + t] - base[b + t];
          row[d * dates.size() + t] = value;
          if (value != 0 && t < first) {
            first = t;
          }
        }
      }
      return first;
    }
  }

  @Override
  public void ended(List<Trajectory> trajectories) {
    for (int other = 0; other < overlaps.size(); other++) {
      Overlap overlap = overlaps.get(other);
      int first = overlap.parting(trajectories.get(0), trajectories.get(other + 1));
      parted[other] = Math.min(parted[other], first);
      spreads.get(other).add(overlap.row);
    }
  }

  @Override
  public void merge(DifferenceBands tally) {
    for (int other = 0; other < overlaps.size(); other++) {
      spreads.get(other).merge(tally.spreads.get(other));
      parted[other] = Math.min(parted[other], tally.parted[other]);
    }
  }

  /** Days that the base and another scenario have in common; places of others count from 0. */
  public List<LocalDate> dates(int other) {
    return overlaps.get(other).dates;
  }

  /** Dyads of the focus that both have in common. */
  public List<Dyad> dyads(int other) {
    return overlaps.get(other).dyads;
  }

  /**
   * How a dyad's difference spreads over the pairs on a day: quantiles at 5, 25, 50, 75 and 95 %,
   * and the mean as the last element.
   *
   * @throws IllegalStateException if there is no pair
   */
  public double[] spread(int other, int dyad, int date) {
    if (spreads.get(other).rows() == 0) {
      throw new IllegalStateException("no pair of replications ended well");
    }
    return spreads.get(other).spread(dyad * overlaps.get(other).dates.size() + date);
  }

  /** Whether {@link #parted} looks at all of the state, as both have the same parts. */
  public boolean alike(int other) {
    return overlaps.get(other).alike;
  }

  /**
   * The first day at whose end any pair of histories differs: in any tie, stock, strength or
   * stimulus where both scenarios have the same actors, issues and groups, and else in the
   * alignments of the focus that both have; empty where none ever does.
   */
  public Optional<LocalDate> parted(int other) {
    return parted[other] == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(overlaps.get(other).dates.get(parted[other]));
  }
}
