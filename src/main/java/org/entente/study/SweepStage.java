package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.experiment.Experiment;

/** An experiment that is run and written, whatever is kept of its rows. */
public sealed interface SweepStage permits ExperimentStage, PointStage {
  /** What is run. */
  Experiment experiment();

  /** Rows so far, failed ones among them. */
  long rows();

  /** Failed rows so far. */
  long failures();

  /** Which failures its files tell one by one, in words. */
  String listed();

  /**
   * Writes the files of a stage that was run.
   *
   * @throws IllegalStateException if it was not
   */
  void write(Path folder) throws IOException;
}
