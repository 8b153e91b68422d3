package org.entente.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.Estimator;
import org.entente.analysis.NoIndicesException;
import org.entente.experiment.Experiment;
import org.entente.experiment.RowReceiver;

/**
 * One stage of a sensitivity study: an experiment that was run, and the indices found in it.
 *
 * @param name of the stage
 * @param run the experiment with its rows
 * @param findings one a response, in the experiment's order
 */
public record SensitivityStage(
    String name, ExperimentStage run, List<SensitivityFinding> findings) {
  /** Copies the findings. */
  public SensitivityStage {
    findings = List.copyOf(findings);
  }

  /** What runs the stages of a study, and shows how far they are. */
  public interface Runner {
    /** Makes a stage of a name. */
    ExperimentStage stage(Experiment experiment, String name) throws IOException;

    /** Runs it, telling every row. */
    void run(ExperimentStage stage, RowReceiver rows) throws IOException, InterruptedException;
  }

  /** Runs an experiment and estimates the indices of each of its responses. */
  static SensitivityStage of(String name, Experiment experiment, Estimator estimator, Runner runner)
      throws IOException, InterruptedException {
    ExperimentStage stage = runner.stage(experiment, name);
    SampleCollector collector = new SampleCollector(experiment);
    runner.run(stage, collector);
    List<SensitivityFinding> findings = new ArrayList<>();
    for (int r = 0; r < experiment.responses().size(); r++) {
      String response = experiment.responses().get(r);
      try {
        findings.add(
            SensitivityFinding.of(
                response, estimator.estimate(collector.sample(r), experiment.seed())));
      } catch (NoIndicesException e) {
        findings.add(SensitivityFinding.none(response, e));
      }
    }
    return new SensitivityStage(name, stage, findings);
  }

  /** The experiment. */
  public Experiment experiment() {
    return run.experiment();
  }
}
