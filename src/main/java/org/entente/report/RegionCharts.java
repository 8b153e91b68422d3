package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.chart.AlignmentMatrix;
import org.entente.chart.AlignmentMatrixFigure;
import org.entente.chart.Interval;
import org.entente.chart.NetworkFigure;
import org.entente.chart.NetworkStage;
import org.entente.chart.Node;
import org.entente.chart.RegionNetwork;
import org.entente.chart.Stage;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Dyads;
import org.entente.results.DyadAlignments;
import org.entente.results.DyadSpreads;
import org.entente.scenario.Scenario;

/** The figures of the whole region, from one reading of a results folder's responses. */
final class RegionCharts {
  private static final double[] LIMITS = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2};

  private final Run run;
  private final DyadSpreads spreads;
  private final CampShares camps;
  private final int dyads;

  private RegionCharts(Run run, DyadSpreads spreads, CampShares camps, int dyads) {
    this.run = run;
    this.spreads = spreads;
    this.camps = camps;
    this.dyads = dyads;
  }

  /** Reads the responses; there is at least one replication. */
  static RegionCharts read(Path folder, Run run) throws IOException {
    CompiledScenario compiled = CompiledScenario.of(run.scenario());
    int dyads = new Dyads(compiled).all().size();
    DyadSpreads spreads = new DyadSpreads(dyads, run.replications());
    CampShares camps = new CampShares(compiled, run.parameters());
    DyadAlignments.read(
        folder,
        compiled,
        (reference, end) -> {
          spreads.replication(reference, end);
          camps.replication(reference, end);
        });
    return new RegionCharts(run, spreads, camps, dyads);
  }

  private List<Interval> intervals(IntFunction<double[]> spread) {
    return IntStream.range(0, dyads)
        .mapToObj(spread)
        .map(q -> new Interval(q[2], q[0], q[4]))
        .toList();
  }

  private Stage reference() {
    return new Stage(run.referenceDate(), intervals(spreads::reference), 1, false);
  }

  private Stage end() {
    return new Stage(run.endDate(), intervals(spreads::end), 1, false);
  }

  private Stage drift() {
    List<Interval> drift = intervals(spreads::drift);
    double most = 0;
    for (Interval dyad : drift) {
      most = Math.max(most, Math.max(-dyad.low(), dyad.high()));
    }
    double limit = LIMITS[LIMITS.length - 1];
    for (int i = LIMITS.length - 1; i >= 0; i--) {
      if (LIMITS[i] >= most) {
        limit = LIMITS[i];
      }
    }
    return new Stage("Difference", drift, limit, true);
  }

  private String title(String what) {
    return what + ", " + run.referenceDate() + " and " + run.endDate();
  }

  /** The matrix. */
  AlignmentMatrixFigure matrix() {
    List<String> names = run.scenario().actorsFromFocus().stream().map(run::name).toList();
    return new AlignmentMatrixFigure(
        new AlignmentMatrix(
            title("Who is aligned with whom"),
            run.subtitle("medians"),
            names,
            List.of(reference(), end(), drift())));
  }

  /** The network. */
  NetworkFigure network() {
    Scenario scenario = run.scenario();
    List<Node> nodes = new ArrayList<>();
    for (String actor : scenario.actorsFromFocus()) {
      nodes.add(new Node(run.name(actor), scenario.actor(actor).capability().value()));
    }
    String campsOf =
        camps.histories() == spreads.replications()
            ? "of the histories"
            : String.format(Locale.ROOT, "of the first %,d histories", camps.histories());
    return new NetworkFigure(
        new RegionNetwork(
            title("The region as a network"),
            run.subtitle("medians"),
            nodes,
            List.of(
                new NetworkStage(reference(), camps.reference()),
                new NetworkStage(end(), camps.end())),
            campsOf));
  }
}
