package org.entente.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.entente.experiment.Experiment;
import org.entente.reader.ResolvedScenario;
import org.entente.results.Layout;
import org.entente.results.Manifest;

/** The manifest of a study over a design, or of a part of one. */
final class StudyManifest {
  private static final String NO_BANDS = "none";

  private StudyManifest() {}

  /**
   * The manifest of what was just simulated.
   *
   * @param experiment the design, or that of the last stage
   * @param failed number of rows that failed
   * @param words of the command line that asks for it
   */
  static Manifest of(
      ResolvedScenario resolved,
      Experiment experiment,
      Layout layout,
      long failed,
      List<String> words,
      Instant started) {
    return new Manifest(
        Version.number(),
        resolved.scenario().id(),
        resolved.digest(),
        Map.of(),
        experiment.seed(),
        layout,
        experiment.replications(),
        failed,
        0,
        NO_BANDS,
        words,
        started,
        ChronoUnit.MILLIS.between(started, Instant.now()) / 1000.0,
        Manifest.thisHost());
  }
}
