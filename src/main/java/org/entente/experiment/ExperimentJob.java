package org.entente.experiment;

/** Rows of one wave of an experiment. */
record ExperimentJob(Experiment experiment, Wave wave) implements Job<Row, Gathering.Nothing> {
  @Override
  public Gathering.Nothing nothing() {
    return new Gathering.Nothing();
  }

  @Override
  public Work<Row> work(Gathering.Nothing into) {
    return new ExperimentWork(experiment, wave);
  }
}
