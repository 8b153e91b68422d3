package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.analysis.MeanInterval;
import org.entente.analysis.Proportion;
import org.entente.analysis.Summary;
import org.entente.analysis.VarianceShare;
import org.entente.design.ParameterDraws;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Parameters.Way;
import org.entente.model.Triple;
import org.entente.outcome.ClosestPartner;
import org.entente.outcome.Responses;
import org.entente.results.DyadChange;
import org.entente.results.EnsembleSummary;
import org.entente.results.QuestionAnswer;
import org.entente.results.VarianceShares;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;

/** An ensemble as a compact table on the terminal. */
final class RunTable {
  private static final int MOST_COUNTS = 12;

  private final Ensemble ensemble;
  private final EnsembleSummary summary;
  private final Optional<EnsembleSummary> fixed;
  private final Scenario scenario;
  private final List<String> lines = new ArrayList<>();

  private RunTable(Ensemble ensemble, EnsembleSummary summary, Optional<EnsembleSummary> fixed) {
    this.ensemble = ensemble;
    this.summary = summary;
    this.fixed = fixed;
    this.scenario = ensemble.scenario().scenario();
  }

  /**
   * The table, line by line.
   *
   * @param fixed the same replications at the scenario's own parameters, where others are drawn
   */
  static List<String> lines(
      Ensemble ensemble, EnsembleSummary summary, Optional<EnsembleSummary> fixed, Path place) {
    RunTable table = new RunTable(ensemble, summary, fixed);
    table.heading();
    table.alignments();
    table.shares();
    table.closest();
    table.questions();
    table.counts();
    table.footer(place);
    return table.lines;
  }

  private void add(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
  }

  private String name(String actor) {
    return scenario.actor(actor).name();
  }

  private void heading() {
    add(
        "%s (%s, %s, seed %d)",
        scenario.title(),
        scenario.id(),
        Words.count(summary.replications(), "replication", "replications"),
        summary.seed());
  }

  private void alignments() {
    int width =
        summary.changes().stream()
            .mapToInt(change -> name(change.dyad().second()).length())
            .max()
            .orElse(0);
    String title = "Alignment of " + name(scenario.focus()) + " with";
    String row =
        "  %-"
            + Math.max(width, title.length() - 2)
            + "s  %-13s  %-13s  %-15s  "
            + (fixed.isPresent() ? "%-15s  " : "%s")
            + "%s";
    add("");
    add(
        row.substring(2),
        title + "  ",
        scenario.clock().referenceDate(),
        scenario.clock().end(),
        fixed.isPresent() ? "90 %: all" : "90 % band then",
        fixed.isPresent() ? "chance alone" : "",
        "rose in");
    for (DyadChange change : summary.changes()) {
      add(
          row,
          name(change.dyad().second()),
          mean(change.reference()),
          mean(change.end()),
          band(change.end()),
          fixed.map(at -> band(at.response(Responses.alignmentEnd(change.dyad())))).orElse(""),
          share(change.rose()));
    }
  }

  private static String band(Summary of) {
    return Words.signed(of.q05(), 2) + " to " + Words.signed(of.q95(), 2);
  }

  /** What part of the drifts' variance is that of the parameters. */
  private void shares() {
    if (summary.shares().isEmpty()) {
      return;
    }
    add("");
    add("Of the variance of the drift, parameters make");
    for (DyadChange change : summary.changes()) {
      VarianceShare share = summary.shares().byResponse().get(Responses.drift(change.dyad()));
      if (share != null
          && share.parameters().isPresent()
          && share.low().isPresent()
          && share.high().isPresent()) {
        add(
            "  %-26s %s",
            Words.share(
                share.parameters().getAsDouble(),
                share.low().getAsDouble(),
                share.high().getAsDouble()),
            name(change.dyad().second()));
      }
    }
    add("  (the rest is chance; all responses are in %s)", VarianceShares.FILE);
  }

  /** A mean with half its 95 % Monte Carlo interval, where that is known. */
  private static String mean(Summary of) {
    OptionalDouble error = of.standardError();
    return Words.signed(of.mean(), 3)
        + (error.isPresent()
            ? " ±"
                + Words.plain(MeanInterval.halfWidth(error.getAsDouble(), of.draws()), 3)
                    .replaceFirst("^0", "")
            : "");
  }

  private static String share(Proportion of) {
    return Words.share(of.estimate(), of.low(), of.high());
  }

  private void closest() {
    List<String> partners = new ClosestPartner(ensemble.scenario()).names();
    if (partners.isEmpty()) {
      return;
    }
    add("");
    add("Closest partner of %s on %s", name(scenario.focus()), scenario.clock().end());
    partners.stream()
        .sorted(Comparator.comparingDouble((String partner) -> -closestShare(partner)))
        .filter(partner -> closestShare(partner) > 0)
        .forEach(
            partner -> {
              add("  %-26s %s", share(closestEnd(partner).share()), name(partner));
            });
  }

  private double closestShare(String partner) {
    return closestEnd(partner).mean();
  }

  private Summary closestEnd(String partner) {
    return summary.response(Responses.closestEnd(scenario.focus(), partner));
  }

  private void questions() {
    if (summary.questions().isEmpty()) {
      return;
    }
    add("");
    add("Questions: probability of yes");
    for (QuestionAnswer answer : summary.questions()) {
      add(
          "  %-26s %s",
          Words.share(answer.probability(), answer.low(), answer.high()), answer.ask());
    }
  }

  private void counts() {
    List<Triple> triples =
        ensemble.scenario().triples().stream()
            .filter(triple -> count(triple).mean() > 0)
            .sorted(Comparator.comparingDouble((Triple triple) -> -count(triple).mean()))
            .toList();
    if (triples.isEmpty()) {
      return;
    }
    add("");
    add("Stimuli from %s on: mean a replication", scenario.clock().decisionsFrom());
    for (Triple triple : triples.stream().limit(MOST_COUNTS).toList()) {
      Summary count = count(triple);
      String error =
          count.standardError().isPresent()
              ? "±"
                  + Words.plain(
                      MeanInterval.halfWidth(count.standardError().getAsDouble(), count.draws()), 2)
              : "";
      add(
          "  %7s %-6s %s, %s on %s",
          Words.plain(count.mean(), 2),
          error,
          stimulus(triple.type()),
          name(triple.source()),
          name(triple.target()));
    }
    if (triples.size() > MOST_COUNTS) {
      add("  (%d rarer ones are in summary.csv)", triples.size() - MOST_COUNTS);
    }
  }

  private Summary count(Triple triple) {
    return summary.response(Responses.count(triple));
  }

  private String stimulus(String id) {
    StimulusType type = scenario.stimuli().get(id);
    return type == null ? id : type.name();
  }

  /** How parameters were drawn. */
  private String drawn() {
    return ensemble
        .parameters()
        .draws()
        .flatMap(ParameterDraws::sample)
        .map(sample -> "what was calibrated drawn from its posterior and every other range evenly;")
        .orElse("each with a range drawn evenly from it;");
  }

  private void footer(Path place) {
    add("");
    add(
        "± and brackets are 95 %% Monte Carlo intervals%s.",
        ensemble.parameters().way() == Way.SPLIT ? ", by draws of two histories each" : "");
    add(
        "%s",
        fixed.isPresent()
            ? "90 % bands: all is chance and parameters, "
                + drawn()
                + " chance alone is the same histories at the scenario's own."
            : ParameterOptions.CHANCE_ONLY);
    add("Results: %s", place);
  }
}
