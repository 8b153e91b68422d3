package org.entente.chart;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up numbers for the figures of a whole region, none of them round or equal by chance. */
final class SyntheticRegion {
  static final List<String> ACTORS =
      List.of("Kabul", "Islamabad", "Pakistan's military", "New Delhi", "Beijing", "TTP", "ISKP");
  static final String SUBTITLE = "kabul-2025: 1,000 simulated histories, seed 1; made up";

  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

  private SyntheticRegion() {}

  /** Every figure but those of drift, once. */
  static List<Figure> figures() {
    return List.of(
        new ClosestPartnerFigure(closest()),
        new AlignmentMatrixFigure(matrix(ACTORS)),
        new NetworkFigure(network(ACTORS, true)),
        new StimuliByMonthFigure(monthly()),
        new FirstDatesFigure(firstDates()),
        new TrustAlignmentFigure(trust()),
        new DistributionFigure(distribution(), false),
        new DifferenceFanFigure(difference(), "restraint"));
  }

  static FirstDates firstDates() {
    List<LocalDate> months = FIRST.datesUntil(FIRST.plusMonths(12), Period.ofMonths(1)).toList();
    List<FirstDates.Asked> questions = new ArrayList<>();
    for (int q = 1; q <= 4; q++) {
      List<Interval> shares = new ArrayList<>();
      for (int m = 0; m < 12; m++) {
        double share = Math.pow(1 - 0.05 * q, m) * 0.05 * q;
        shares.add(new Interval(share, 0.8 * share, 1.2 * share));
      }
      questions.add(new FirstDates.Asked("question-" + q, "Does it come " + q + "?", shares));
    }
    return new FirstDates(
        "When it first comes to yes",
        SUBTITLE,
        months,
        new Turn(FIRST.plusDays(200), "actors decide freely from"),
        questions);
  }

  static ClosestPartners closest() {
    List<LocalDate> dates = FIRST.datesUntil(FIRST.plusDays(400)).toList();
    return new ClosestPartners(
        "Who is closest to Kabul",
        SUBTITLE,
        "Kabul",
        SyntheticDrift.course(dates, FIRST.plusDays(200), SyntheticDrift.marks().subList(0, 5)),
        List.of(
            candidate("delhi", "New Delhi", 2, 0.6, dates.size()),
            candidate("beijing", "Beijing", 3, 0.3, dates.size()),
            candidate("islamabad", "Islamabad", 0, 0.001, dates.size())));
  }

  private static Candidate candidate(String id, String name, int place, double most, int rows) {
    List<Interval> chances = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      double chance = most * (0.5 + 0.5 * Math.sin(row / 60.0 + place));
      chances.add(new Interval(chance, chance * 0.9, Math.min(1, chance * 1.1 + 0.01)));
    }
    return new Candidate(id, name, place, chances);
  }

  static AlignmentMatrix matrix(List<String> actors) {
    return new AlignmentMatrix(
        "Who is aligned with whom",
        SUBTITLE,
        actors,
        List.of(
            stage("8 January 2025", actors.size(), 1, false, 1),
            stage("31 December 2025", actors.size(), 1, false, 2),
            stage("Difference", actors.size(), 0.4, true, 3)));
  }

  static Stage stage(String name, int actors, double limit, boolean difference, long seed) {
    Random random = new Random(seed);
    List<Interval> dyads = new ArrayList<>();
    for (int pair = 0; pair < actors * (actors - 1) / 2; pair++) {
      double value = limit * 0.9 * (2 * random.nextDouble() - 1);
      dyads.add(new Interval(value, value - 0.09 * limit, value + 0.07 * limit));
    }
    return new Stage(name, dyads, limit, difference);
  }

  static RegionNetwork network(List<String> actors, boolean camps) {
    List<Node> nodes = new ArrayList<>();
    for (int actor = 0; actor < actors.size(); actor++) {
      nodes.add(new Node(actors.get(actor), actor * actor * 0.01));
    }
    List<NetworkStage> stages = new ArrayList<>();
    for (Stage stage : matrix(actors).stages().subList(0, 2)) {
      List<Interval> shares =
          IntStream.range(1, camps ? actors.size() : 1)
              .mapToObj(actor -> new Interval(actor / 20.0 + 0.3, 0.2, 1))
              .toList();
      stages.add(new NetworkStage(stage, shares));
    }
    return new RegionNetwork("The region as a network", SUBTITLE, nodes, stages, "of all");
  }

  static MonthlyStimuli monthly() {
    List<LocalDate> months =
        IntStream.range(0, 22).mapToObj(month -> FIRST.plusMonths(month)).toList();
    List<MonthlySeries> series = new ArrayList<>();
    for (int place = 0; place < 14; place++) {
      List<Interval> means = new ArrayList<>();
      for (int month = 0; month < months.size(); month++) {
        double mean = place == 13 ? 0 : (place + 1) * (1 + Math.cos(month)) * 0.07;
        means.add(new Interval(mean, mean * 0.8 - 0.01, mean * 1.3));
      }
      series.add(new MonthlySeries("stimulus " + place, "one on other", place % 7, means));
    }
    Turn turn = new Turn(SyntheticDrift.DECISIONS, "actors decide freely from");
    return new MonthlyStimuli("What happens", SUBTITLE, months, turn, series);
  }

  static TrustAlignment trust() {
    List<TrustPath> paths = new ArrayList<>();
    for (int place = 0; place < 6; place++) {
      List<TrustPath.Stop> stops = new ArrayList<>();
      for (int stop = 0; stop < 5; stop++) {
        double trust = 0.1 + 0.13 * place + 0.01 * stop;
        double alignment = 0.9 - 0.31 * place - 0.02 * stop;
        stops.add(
            new TrustPath.Stop(
                FIRST.plusMonths(3L * stop),
                new Interval(trust, trust - 0.03, trust + 0.04),
                new Interval(alignment, alignment - 0.08, alignment + 0.07)));
      }
      paths.add(new TrustPath(ACTORS.get(place + 1), place, stops));
    }
    return new TrustAlignment(
        "How trust and alignment of Kabul move",
        SUBTITLE,
        List.of(
            new TrustAlignment.Side("What Kabul feels toward", paths),
            new TrustAlignment.Side("What is felt toward Kabul by", paths.subList(0, 4))));
  }

  static Distribution distribution() {
    Random random = new Random(5);
    double[] values = random.doubles(1000).map(u -> u * u - 0.4).toArray();
    return Distribution.of("Alignment of Kabul and Islamabad", SUBTITLE, "alignment.a.b", values);
  }

  static Fan difference() {
    List<LocalDate> dates = FIRST.datesUntil(FIRST.plusDays(300)).toList();
    List<Partner> partners = new ArrayList<>();
    for (int place = 0; place < 4; place++) {
      List<Spread> spreads = new ArrayList<>();
      for (int row = 0; row < dates.size(); row++) {
        double middle = row < 100 ? 0 : (place - 1.5) * 0.0002 * (row - 100);
        double width = row < 100 ? 0 : 0.0001 * (row - 100);
        spreads.add(
            new Spread(
                middle - 2 * width, middle - width, middle, middle + width, middle + 2 * width));
      }
      partners.add(new Partner("p" + place, ACTORS.get(place + 1), spreads));
    }
    Course course =
        new Course(
            dates,
            List.of(
                new Turn(FIRST.plusDays(150), "actors decide freely from"),
                new Turn(FIRST.plusDays(100), "histories part from")),
            List.of());
    return new Fan(
        "Restraint: what changes", SUBTITLE, Measure.differenceWith("Kabul"), course, partners);
  }
}
