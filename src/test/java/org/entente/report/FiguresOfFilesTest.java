package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.chart.AlignmentMatrixFigure;
import org.entente.chart.Bin;
import org.entente.chart.Candidate;
import org.entente.chart.ClosestPartnerFigure;
import org.entente.chart.ClosestPartners;
import org.entente.chart.Distribution;
import org.entente.chart.DistributionFigure;
import org.entente.chart.DriftFanFigure;
import org.entente.chart.DriftFigure;
import org.entente.chart.Fan;
import org.entente.chart.Figure;
import org.entente.chart.FirstDates;
import org.entente.chart.FirstDatesFigure;
import org.entente.chart.Interval;
import org.entente.chart.MonthlySeries;
import org.entente.chart.NetworkFigure;
import org.entente.chart.Partner;
import org.entente.chart.RegionNetwork;
import org.entente.chart.Spread;
import org.entente.chart.Stage;
import org.entente.chart.StimuliByMonthFigure;
import org.entente.chart.TrustAlignment;
import org.entente.chart.TrustAlignmentFigure;
import org.entente.chart.TrustPath;
import org.entente.experiment.Ensemble;
import org.entente.experiment.EnsembleRun;
import org.entente.experiment.ThreadEngine;
import org.entente.model.CompiledScenario;
import org.entente.results.EnsembleTally;
import org.entente.results.ResultsWriter;
import org.entente.scenario.Parameter;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Counted;
import org.entente.scenario.Proposition.Window;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What figures show is what the files of the results folder hold, number by number. */
class FiguresOfFilesTest {
  private static final int REPLICATIONS = 80;
  private static final Scenario SCENARIO =
      Sketch.of("focus", "near", "far")
          .group("band", 500)
          .capability("near", 0.2)
          .tie("focus", "near", 0.4, 0.7, 0)
          .tie("far", "focus", -0.3, 0.2, 0.1)
          .type("help", 0.4)
          .type("harm", -0.6)
          .set(Parameter.SIGMA, 0.3)
          .clock(40, 200, 1)
          .script(20, "harm", "far", "focus")
          .decides("focus", 5, Sketch.option("help", "near", -1, Map.of()))
          .decides("far", 9, Sketch.option("harm", "focus", 0, Map.of()))
          .ask("helps-nine-times", helps(Counted.STIMULI, 9, Integer.MAX_VALUE))
          .ask("helps-on-seven-dates", helps(Counted.DATES, 7, Integer.MAX_VALUE))
          .ask("helps-seldom", helps(Counted.STIMULI, 0, 9))
          .scenario();

  @TempDir static Path folder;

  private static Map<String, Figure> figures = Map.of();

  @BeforeAll
  static void simulateAndRead() throws IOException, InterruptedException {
    Ensemble ensemble = new Ensemble(CompiledScenario.of(SCENARIO), 7, REPLICATIONS, 0, false);
    try (ResultsWriter writer = new ResultsWriter(ensemble, folder, "scenario: sketch\n")) {
      writer.finish(
          EnsembleRun.on(new ThreadEngine(2), ensemble, () -> new EnsembleTally(ensemble), writer));
    }
    figures = new LinkedHashMap<>();
    for (Figure figure : charts().figures(charts().names(), Optional.empty())) {
      figures.put(figure.name(), figure);
    }
  }

  private static Proposition helps(Counted of, int atLeast, int atMost) {
    Window window = new Window(Sketch.START.plusDays(40), Sketch.START.plusDays(200));
    return new Proposition.Count("help", "focus", "near", window, of, atLeast, atMost);
  }

  private static ResultsCharts charts() {
    return new ResultsCharts(folder, new Run(SCENARIO, 7, REPLICATIONS), List.of());
  }

  /** The lines of a file whose first cells are these, split into cells, read without our reader. */
  private static List<String[]> lines(String file, String... first) throws IOException {
    List<String[]> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file))) {
      String[] cells = line.split(",", -1);
      if (Arrays.asList(cells).subList(0, first.length).equals(Arrays.asList(first))) {
        lines.add(cells);
      }
    }
    return lines;
  }

  private static double number(String[] cells, int column) {
    return Double.parseDouble(cells[column]);
  }

  /** A column of the responses. */
  private static double[] response(String name) throws IOException {
    List<String[]> all = lines("responses.csv");
    int column = Arrays.asList(all.get(0)).indexOf(name);
    return all.stream().skip(1).mapToDouble(cells -> number(cells, column)).toArray();
  }

  @Test
  void everyFigureIsThereOnceInItsOrder() {
    assertThat(figures.keySet())
        .containsExactly(
            "drift",
            "drift-fan",
            "closest-partner",
            "alignment-matrix",
            "network",
            "stimuli-by-month",
            "first-dates",
            "trust-alignment",
            "distribution");
    assertThat(charts().names()).containsExactlyElementsOf(figures.keySet());
    for (Figure figure : figures.values()) {
      assertThat(figure.description())
          .as(figure.name())
          .contains("sketch: 80 simulated histories, seed 7");
    }
  }

  @Test
  void fansShowTheBands() throws IOException {
    Fan fan = ((DriftFigure) figures.get("drift")).fan();
    assertThat(((DriftFanFigure) figures.get("drift-fan")).fan()).isEqualTo(fan);
    assertThat(fan.partners()).extracting(Partner::id).containsExactly("near", "far", "band");
    for (Partner partner : fan.partners()) {
      List<String[]> rows = lines("bands.csv", "focus", partner.id());
      assertThat(partner.spreads()).hasSameSizeAs(rows);
      for (int row = 0; row < rows.size(); row++) {
        String[] cells = rows.get(row);
        assertThat(fan.course().dates().get(row)).isEqualTo(cells[2]);
        assertThat(partner.spreads().get(row))
            .isEqualTo(
                new Spread(
                    number(cells, 3),
                    number(cells, 4),
                    number(cells, 5),
                    number(cells, 6),
                    number(cells, 7)));
      }
    }
  }

  @Test
  void closestPartnersAreThoseOfTheFileAndEndAsTheResponsesDo() throws IOException {
    ClosestPartners shown = ((ClosestPartnerFigure) figures.get("closest-partner")).partners();
    assertThat(shown.candidates()).extracting(Candidate::id).containsExactly("far", "near");
    for (Candidate candidate : shown.candidates()) {
      List<String[]> rows = lines("closest.csv", candidate.id());
      assertThat(candidate.chances()).hasSameSizeAs(rows);
      for (int row = 0; row < rows.size(); row++) {
        String[] cells = rows.get(row);
        assertThat(shown.course().dates().get(row)).isEqualTo(cells[1]);
        assertThat(candidate.chances().get(row))
            .isEqualTo(new Interval(number(cells, 2), number(cells, 3), number(cells, 4)));
      }
      double end = candidate.chances().get(candidate.chances().size() - 1).value();
      double[] closest = response("closest.focus." + candidate.id() + ".end");
      assertThat(end).isEqualTo(Arrays.stream(closest).average().orElseThrow());
    }
  }

  @Test
  void theMatrixShowsQuantilesOfTheResponses() throws IOException {
    AlignmentMatrixFigure figure = (AlignmentMatrixFigure) figures.get("alignment-matrix");
    List<String> actors = figure.matrix().actors();
    assertThat(actors).containsExactly("focus", "near", "far", "band");
    Stage reference = figure.matrix().stages().get(0);
    Stage end = figure.matrix().stages().get(1);
    Stage drift = figure.matrix().stages().get(2);
    int pair = 0;
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        double[] ends = response("alignment." + actors.get(i) + "." + actors.get(j) + ".end");
        double[] drifts = response("drift." + actors.get(i) + "." + actors.get(j));
        double[] references = new double[ends.length];
        Arrays.setAll(references, r -> ends[r] - drifts[r]);
        check(end.dyads().get(pair), ends);
        check(drift.dyads().get(pair), drifts);
        check(reference.dyads().get(pair), references);
        pair++;
      }
    }
    assertThat(reference.name()).isEqualTo("9 February 2025");
    assertThat(end.name()).isEqualTo("20 July 2025");
    assertThat(drift.dyads())
        .allSatisfy(dyad -> assertThat(dyad.high()).isLessThanOrEqualTo(drift.limit()));
  }

  /** Type 7 of 80 values: 5 % lies at place 3.95 of 0 to 79, half at 39.5, 95 % at 75.05. */
  private static void check(Interval shown, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    assertThat(shown.low()).isCloseTo(sorted[3] * 0.05 + sorted[4] * 0.95, within(1e-12));
    assertThat(shown.value()).isCloseTo((sorted[39] + sorted[40]) / 2, within(1e-12));
    assertThat(shown.high()).isCloseTo(sorted[75] * 0.95 + sorted[76] * 0.05, within(1e-12));
  }

  @Test
  void theNetworkHasTheMatrixAndTheCapabilities() {
    RegionNetwork network = ((NetworkFigure) figures.get("network")).network();
    AlignmentMatrixFigure matrix = (AlignmentMatrixFigure) figures.get("alignment-matrix");
    for (int stage = 0; stage < 2; stage++) {
      assertThat(network.stages().get(stage).alignments())
          .isEqualTo(matrix.matrix().stages().get(stage));
      assertThat(network.stages().get(stage).withFocus()).hasSize(3);
    }
    assertThat(network.nodes().get(1).capability()).isEqualTo(0.2);
    assertThat(network.campsOf()).isEqualTo("of the histories");
  }

  @Test
  void stimuliAreThoseOfTheFileAndAddUpToTheResponses() throws IOException {
    StimuliByMonthFigure figure = (StimuliByMonthFigure) figures.get("stimuli-by-month");
    List<MonthlySeries> series = figure.stimuli().series();
    assertThat(series)
        .extracting(each -> each.what() + " " + each.who())
        .containsExactly("help focus on near", "harm far on focus");
    checkSeries(series.get(0), "help", "focus", "near", 0);
    checkSeries(series.get(1), "harm", "far", "focus", 1);
  }

  private static void checkSeries(
      MonthlySeries series, String type, String source, String target, double scripted)
      throws IOException {
    List<String[]> rows = lines("monthly.csv", type, source, target);
    assertThat(series.means()).hasSameSizeAs(rows);
    for (int row = 0; row < rows.size(); row++) {
      String[] cells = rows.get(row);
      assertThat(series.means().get(row))
          .isEqualTo(new Interval(number(cells, 4), number(cells, 5), number(cells, 6)));
    }
    double counted =
        Arrays.stream(response("count." + type + "." + source + "." + target))
            .average()
            .orElseThrow();
    double shown = series.means().stream().mapToDouble(Interval::value).sum();
    assertThat(shown).isCloseTo(scripted + counted, within(1e-9));
  }

  @Test
  void firstDatesAreThoseOfTheFileAndAddUpToTheAnswers() throws IOException {
    FirstDates dates = ((FirstDatesFigure) figures.get("first-dates")).dates();
    // A question that is decided on one date has no distribution of dates.
    assertThat(dates.questions())
        .extracting(FirstDates.Asked::id)
        .containsExactly("helps-nine-times", "helps-on-seven-dates");
    assertThat(dates.months().get(0)).isEqualTo(LocalDate.of(2025, 2, 1));
    for (FirstDates.Asked asked : dates.questions()) {
      double answered = Arrays.stream(response("question." + asked.id())).sum();
      double sum = 0;
      for (int m = 0; m < dates.months().size(); m++) {
        String month = dates.months().get(m).toString().substring(0, 7);
        double histories = 0;
        for (String[] cells : lines("first-dates.csv", asked.id())) {
          histories += cells[1].startsWith(month) ? number(cells, 2) : 0;
        }
        assertThat(asked.shares().get(m).value()).isCloseTo(histories / 80, within(1e-12));
        sum += histories;
      }
      assertThat(answered).isBetween(1.0, 79.0).isEqualTo(sum);
    }
  }

  @Test
  void pathsOfTrustAreThoseOfTheFile() throws IOException {
    TrustAlignment ties = ((TrustAlignmentFigure) figures.get("trust-alignment")).ties();
    for (TrustPath path : ties.sides().get(0).paths()) {
      checkPath(path, lines("ties.csv", "focus", path.name()));
    }
    for (TrustPath path : ties.sides().get(1).paths()) {
      checkPath(path, lines("ties.csv", path.name(), "focus"));
    }
  }

  private static void checkPath(TrustPath path, List<String[]> rows) {
    assertThat(path.stops()).hasSameSizeAs(rows).hasSize(4);
    for (int row = 0; row < rows.size(); row++) {
      String[] cells = rows.get(row);
      TrustPath.Stop stop = path.stops().get(row);
      assertThat(stop.date()).isEqualTo(cells[2]);
      assertThat(stop.alignment())
          .isEqualTo(new Interval(number(cells, 5), number(cells, 3), number(cells, 7)));
      assertThat(stop.trust())
          .isEqualTo(new Interval(number(cells, 11), number(cells, 9), number(cells, 13)));
    }
  }

  @Test
  void theDistributionIsThatOfTheResponse() throws IOException {
    Distribution shown = ((DistributionFigure) figures.get("distribution")).distribution();
    assertThat(shown.response()).isEqualTo("alignment.focus.near.end");
    double[] values = response(shown.response());
    int counted = 0;
    for (Bin bin : shown.bins()) {
      counted += bin.share().successes();
      assertThat(bin.share().successes())
          .isEqualTo(Arrays.stream(values).filter(v -> v >= bin.low() && v < bin.high()).count());
    }
    assertThat(counted).isEqualTo(REPLICATIONS);
  }

  @Test
  void aChosenResponseIsDrawnUnderItsName() throws IOException {
    String response = "count.harm.far.focus";
    List<Figure> chosen = charts().figures(List.of("distribution"), Optional.of(response));
    assertThat(chosen).extracting(Figure::name).containsExactly("distribution." + response);
    assertThat(chosen.get(0).title())
        .isEqualTo("How often: harm, far on focus, from 10 February 2025 on");
  }

  @Test
  void everyResponseHasWords() throws IOException {
    Run run = new Run(SCENARIO, 7, REPLICATIONS);
    for (String response : charts().responses()) {
      assertThat(ResponseWords.of(run, response)).as(response).isNotEqualTo(response).isNotBlank();
    }
    assertThat(ResponseWords.of(run, "strength.band.end"))
        .isEqualTo("Fighters of band on 20 July 2025");
  }

  @Test
  void onlyFiguresAskedForAreRead() throws IOException {
    ResultsCharts elsewhere =
        new ResultsCharts(
            Files.createDirectory(folder.resolve("elsewhere")),
            new Run(SCENARIO, 7, REPLICATIONS),
            List.of());
    Files.copy(folder.resolve("ties.csv"), folder.resolve("elsewhere/ties.csv"));
    assertThat(elsewhere.figures(List.of("trust-alignment"), Optional.empty())).hasSize(1);
    assertThat(elsewhere.files(List.of("trust-alignment"))).containsExactly("ties.csv");
    assertThat(elsewhere.files(List.of("drift", "network", "drift-fan")))
        .containsExactly("bands.csv", "responses.csv");
  }

  @Test
  void campsOfManyActorsAreToldOfFewerHistoriesAndOfVeryManyOfNone() {
    assertThat(CampShares.affordable(7)).isGreaterThan(100_000);
    assertThat(CampShares.affordable(15)).isBetween(100L, 1_000L);
    assertThat(CampShares.affordable(24)).isZero();
    assertThat(CampShares.affordable(2)).isZero();
    assertThat(CampShares.affordable(60)).isZero();
  }
}
