package org.entente.results;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Tally;
import org.entente.model.Decision;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.entente.model.Triple;
import org.entente.outcome.Trajectory;
import org.entente.scenario.Clock;
import org.jspecify.annotations.Nullable;

/**
 * How often each stimulus type came from each source on each principal target, month by month,
 * scripted ones included: sums and sums of squares over the replications, in whole numbers.
 */
final class MonthlyCounts implements Tally<MonthlyCounts> {
  private final List<Triple> triples;
  private final List<LocalDate> months;
  private final int[] monthOfDay;
  private final int[] counts;
  private final long[] sums;
  private final long[] squares;
  private long replications;

  /** No replications yet. */
  MonthlyCounts(Ensemble ensemble) {
    triples = ensemble.scenario().triples();
    Clock clock = ensemble.scenario().scenario().clock();
    LocalDate first = YearMonth.from(clock.start()).atDay(1);
    monthOfDay = new int[clock.days()];
    for (int day = 0; day < monthOfDay.length; day++) {
      YearMonth month = YearMonth.from(clock.start().plusDays(day));
      monthOfDay[day] = (int) ChronoUnit.MONTHS.between(first, month.atDay(1));
    }
    int count = monthOfDay[monthOfDay.length - 1] + 1;
    months = Stream.iterate(first, month -> month.plusMonths(1)).limit(count).toList();
    counts = new int[triples.size() * count];
    sums = new long[counts.length];
    squares = new long[counts.length];
  }

  @Override
  public void begins(Region region) {
    Arrays.fill(counts, 0);
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    counts[stimulus.tripleIndex() * months.size() + monthOfDay[region.day()]]++;
  }

  @Override
  public void ended(long replication, Trajectory trajectory, Region region) {
    for (int cell = 0; cell < counts.length; cell++) {
      long count = counts[cell];
      sums[cell] += count;
      squares[cell] += count * count;
    }
    replications++;
  }

  @Override
  public void merge(MonthlyCounts other) {
    for (int cell = 0; cell < sums.length; cell++) {
      sums[cell] += other.sums[cell];
      squares[cell] += other.squares[cell];
    }
    replications += other.replications;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(replications);
    for (int cell = 0; cell < sums.length; cell++) {
      out.writeLong(sums[cell]);
      out.writeLong(squares[cell]);
    }
  }

  void add(DataInput in) throws IOException {
    replications += in.readLong();
    for (int cell = 0; cell < sums.length; cell++) {
      sums[cell] += in.readLong();
      squares[cell] += in.readLong();
    }
  }

  /** First days of the months. */
  List<LocalDate> months() {
    return months;
  }

  /** Types, sources and targets. */
  List<Triple> triples() {
    return triples;
  }

  /** Sum over the replications. */
  long sum(int triple, int month) {
    return sums[triple * months.size() + month];
  }

  /** Sum of squares over the replications. */
  long squares(int triple, int month) {
    return squares[triple * months.size() + month];
  }

  /** Replications taken in. */
  long replications() {
    return replications;
  }
}
