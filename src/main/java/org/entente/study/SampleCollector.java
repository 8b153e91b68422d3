package org.entente.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analysis.DesignSample;
import org.entente.experiment.Experiment;
import org.entente.experiment.PointStreams;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;

/** Keeps the rows of an experiment in memory, as samples for sensitivity indices. */
final class SampleCollector implements RowReceiver {
  private static final double[] FAILED = {};

  private final Experiment experiment;
  private final List<double[][]> values = new ArrayList<>();

  /** Collects the rows of an experiment that adds no replications. */
  SampleCollector(Experiment experiment) {
    this.experiment = experiment;
    for (int r = 0; r < experiment.responses().size(); r++) {
      values.add(new double[experiment.design().size()][experiment.replications()]);
    }
  }

  @Override
  public void row(Row row) {
    for (int r = 0; r < values.size(); r++) {
      double[] at = values.get(r)[row.point() - 1];
      if (at.length > 0) {
        at[row.replication() - 1] = row.responses()[r];
      }
    }
  }

  /** A point of which a replication fails counts as failed. */
  @Override
  public void failure(RowFailure failure) {
    for (double[][] response : values) {
      response[failure.point() - 1] = FAILED;
    }
  }

  /** The sample of a response, by its place in the experiment. */
  DesignSample sample(int response) {
    double[][] copy = Arrays.copyOf(values.get(response), experiment.design().size());
    return new DesignSample(experiment.design(), copy, experiment.streams() == PointStreams.COMMON);
  }
}
