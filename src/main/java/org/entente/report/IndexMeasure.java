package org.entente.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the indices of a method are shown: which of them, and in which words. */
public enum IndexMeasure {
  /** Sobol' indices. */
  SOBOL("share of the variance of the expected response", Map.of(), "total", "first"),
  /** Morris' effects. */
  MORRIS(
      "mean absolute effect \u03bc*, in the response's unit per range of the factor",
      Map.of("mu-star", "\u03bc*"),
      "mu-star"),
  /** Partial rank correlation. */
  PRCC(
      "partial rank correlation, from \u22121 to 1",
      Map.of("prcc", "partial rank correlation"),
      "prcc"),
  /** Standardised regression. */
  SRC(
      "standard deviations of the response per standard deviation of the factor",
      Map.of("src", "standardised regression coefficient"),
      "src"),
  /** Distances of distributions. */
  PAWN("PAWN index, from 0 to 1", Map.of("pawn", "PAWN index"), "pawn"),
  /** One factor at a time. */
  OAT(
      "change of the response from that of the scenario itself",
      Map.of("low", "factor at its low end", "high", "factor at its high end"),
      "low",
      "high");

  private final String words;
  private final Map<String, String> names;
  private final List<String> orders;

  IndexMeasure(String words, Map<String, String> names, String... orders) {
    this.words = words;
    this.names = names;
    this.orders = List.of(orders);
  }

  /**
   * The measure of a method.
   *
   * @throws IllegalArgumentException if there is no such method
   */
  public static IndexMeasure of(String method) {
    return Stream.of(values())
        .filter(measure -> measure.name().equalsIgnoreCase(method))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there are no pictures of the method '"
                        + method
                        + "', only of "
                        + Arrays.toString(values())));
  }

  /** What is measured, and its unit. */
  public String words() {
    return words;
  }

  /** The orders that are shown; factors are ranked by the first, or of one at a time by both. */
  public List<String> orders() {
    return orders;
  }

  /** The orders as readers see them. */
  public List<String> series() {
    return orders.stream().map(order -> names.getOrDefault(order, order + " index")).toList();
  }
}
