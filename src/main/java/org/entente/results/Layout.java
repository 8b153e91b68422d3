package org.entente.results;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param plan what must be the same for the results to be gone on with; empty where they are made
 *     in one go
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

  /** The layout of a comparison of so many scenarios. */
  public static Layout comparison(long scenarios, long replications) {
    return new Layout(COMPARISON, COMMON, scenarios, scenarios * replications, Map.of());
  }

  /** The layout of a calibration. */
  public static Layout calibration(long simulations) {
    return new Layout(CALIBRATION, "independent", simulations, simulations, Map.of());
  }

  /** Whether it is of a design with points. */
  public boolean isDesign() {
    return !isEnsemble() && !design.equals(COMPARISON);
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
