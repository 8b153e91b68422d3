package org.entente.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.design.Factor;
import org.entente.results.Plan;
import org.entente.study.Plans;

/** What must be the same for a calibration to be gone on with. */
public final class CalibrationPlan {
  private CalibrationPlan() {}

  /**
   * The plan of a calibration.
   *
   * @param version of Entente
   * @param digest SHA-256 of the resolved scenario
   * @param record the lines of the record
   */
  public static Plan of(String version, String digest, Inference inference, List<String> record) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("study", "calibration");
    parts.put("version", version);
    parts.put("scenario", Plans.scenario(inference.scenario().id(), digest));
    parts.put("seed", Long.toString(inference.seed()));
    parts.put(
        "quantities", String.join(", ", inference.factors().stream().map(Factor::name).toList()));
    parts.put("record of lines", Plans.digest(record));
    parts.put(
        "statistics",
        Plans.digest(inference.statistics().stream().map(CountStatistic::toString).toList()));
    parts.put("particles", Integer.toString(inference.particles()));
    parts.put(
        "end",
        String.format(
            Locale.ROOT,
            "at %d simulations or a share of %s",
            inference.mostSimulations(),
            inference.leastAccepted()));
    return new Plan(parts);
  }
}
