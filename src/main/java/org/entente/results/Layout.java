package org.entente.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.experiment.Parameters.Way;
import org.entente.table.JsonValue;

/**
 * How a results folder's replications are laid out.
 *
 * @param design {@code single} for an ensemble, {@code drawn} or {@code split} for one whose
 *     parameters are drawn, {@code comparison}, {@code calibration}, {@code shard}, or the method
 *     of a design
 * @param streams which draws the design points have
 * @param points number of design points; 1 for an ensemble
 * @param rows number of replications of all points together
 * @param plan what must be the same for the results to be gone on with, or to be had again; empty
 *     where the scenario is enough
 */
public record Layout(
    String design, String streams, long points, long rows, Map<String, String> plan) {
  /** Of an ensemble of one scenario. */
  public static final String SINGLE = "single";

  /** Of several scenarios with the same draws. */
  public static final String COMPARISON = "comparison";

  /** Of what a record says about parameters. */
  public static final String CALIBRATION = "calibration";

  /** Of a part of a design's rows, to be joined with the others. */
  public static final String SHARD = "shard";

  private static final String COMMON = "common";
  private static final String COMPARED = "compared";
  private static final String BETWEEN = ", ";

  /** Copies the plan. */
  public Layout {
    plan = Collections.unmodifiableMap(new LinkedHashMap<>(plan));
  }

  /** The layout of an ensemble at the scenario's own parameters. */
  public static Layout single(long replications) {
    return ensemble(Way.FIXED, replications);
  }

  /** The layout of an ensemble. */
  public static Layout ensemble(Way parameters, long replications) {
    String design = parameters == Way.FIXED ? SINGLE : parameters.word();
    return new Layout(design, COMMON, 1, replications, Map.of());
  }

  /**
   * The layout of an ensemble in a comparison whose parameters were drawn beside those of others,
   * and would be others if it were simulated alone.
   *
   * @param scenarios ids of all that were compared, the base first
   */
  public static Layout compared(Way parameters, long replications, List<String> scenarios) {
    return new Layout(
        parameters.word(),
        COMMON,
        1,
        replications,
        Map.of(COMPARED, String.join(BETWEEN, scenarios)));
  }

  /**
   * The scenarios that an ensemble was compared with, itself among them; none if it stands alone.
   */
  public List<String> compared() {
    String ids = plan.get(COMPARED);
    return ids == null ? List.of() : List.of(ids.split(BETWEEN, -1));
  }

  /** The layout of a comparison of so many scenarios. */
  public static Layout comparison(long scenarios, long replications) {
    return new Layout(COMPARISON, COMMON, scenarios, scenarios * replications, Map.of());
  }

  /** The layout of a calibration. */
  public static Layout calibration(long simulations, Plan plan) {
    return new Layout(CALIBRATION, "independent", simulations, simulations, plan.parts());
  }

  /** Whether it is of a design with points. */
  public boolean isDesign() {
    return !isEnsemble() && !isCalibration() && !design.equals(COMPARISON);
  }

  /** Whether it is of a calibration. */
  public boolean isCalibration() {
    return design.equals(CALIBRATION);
  }

  /** Whether it is of an ensemble of one scenario. */
  public boolean isEnsemble() {
    return design.equals(SINGLE) || parameters() != Way.FIXED;
  }

  /** Which parameters the replications have; of a design, those of its points. */
  public Way parameters() {
    for (Way way : Way.values()) {
      if (design.equals(way.word())) {
        return way;
      }
    }
    return Way.FIXED;
  }

  static Layout read(JsonValue json) {
    Map<String, String> plan = new LinkedHashMap<>();
    JsonValue parts = json.member("plan");
    parts.names().forEach(name -> plan.put(name, parts.member(name).text()));
    return new Layout(
        json.member("design").text(),
        json.member("streams").text(),
        json.member("points").whole(),
        json.member("rows").whole(),
        plan);
  }

  void write(Map<String, Object> json) {
    json.put("design", design);
    json.put("streams", streams);
    json.put("points", points);
    json.put("rows", rows);
    json.put("plan", plan);
  }
}
