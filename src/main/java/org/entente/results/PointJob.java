package org.entente.results;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.entente.analysis.RunningMean;
import org.entente.experiment.Experiment;
import org.entente.experiment.ExperimentWork;
import org.entente.experiment.Gathering;
import org.entente.experiment.Job;
import org.entente.experiment.RowFailure;
import org.entente.experiment.Wave;
import org.entente.experiment.Work;

/**
 * Whole points of a design, each reduced to its totals where it is worked out. A point's
 * replications are taken in one by one in their order, so that totals do not depend on where that
 * is.
 */
record PointJob(Experiment experiment) implements Job<PointTotals, Gathering.Nothing> {
  @Override
  public Gathering.Nothing nothing() {
    return new Gathering.Nothing();
  }

  @Override
  public long simulations() {
    return experiment.replications();
  }

  @Override
  public Work<PointTotals> work(Gathering.Nothing into) {
    return number -> totals((int) number);
  }

  private PointTotals totals(int point) {
    Wave wave = new Wave(new int[] {point}, 1, experiment.replications());
    ExperimentWork rows = new ExperimentWork(experiment, wave);
    RunningMean[] means =
        Stream.generate(RunningMean::new)
            .limit(experiment.responses().size())
            .toArray(RunningMean[]::new);
    List<RowFailure> told = new ArrayList<>();
    int failed = 0;
    for (int replication = 1; replication <= experiment.replications(); replication++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("given up midway");
      }
      try {
        double[] responses = rows.replicate(replication).responses();
        for (int r = 0; r < means.length; r++) {
          means[r].add(responses[r]);
        }
      } catch (RuntimeException | StackOverflowError cause) {
        failed++;
        if (told.size() < PointFiles.FAILURES_TOLD) {
          told.add(RowFailure.of(point, replication, experiment.seedOf(point), cause));
        }
      }
    }
    return PointTotals.of(point, means, failed, told);
  }
}
