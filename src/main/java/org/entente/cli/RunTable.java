package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.analysis.Proportion;
import org.entente.analysis.Summary;
import org.entente.experiment.Ensemble;
import org.entente.model.Triple;
import org.entente.outcome.ClosestPartner;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.outcome.Responses;
import org.entente.results.EnsembleSummary;
import org.entente.results.QuestionAnswer;
import org.entente.scenario.Clock;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;

/** An ensemble as a compact table on the terminal. */
final class RunTable {
  private static final int MOST_COUNTS = 12;
  private static final double RARE = 0.05;

  private final Ensemble ensemble;
  private final EnsembleSummary summary;
  private final Scenario scenario;
  private final List<String> lines = new ArrayList<>();

  private RunTable(Ensemble ensemble, EnsembleSummary summary) {
    this.ensemble = ensemble;
    this.summary = summary;
    this.scenario = ensemble.scenario().scenario();
  }

  /** The table, line by line. */
  static List<String> lines(Ensemble ensemble, EnsembleSummary summary, Path place) {
    RunTable table = new RunTable(ensemble, summary);
    table.heading();
    table.alignments();
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
        "%s (%s: %s replications, seed %d)",
        scenario.title(),
        scenario.id(),
        Words.count(summary.replications()),
        summary.seed());
    add("");
  }
}
