package org.entente.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Made-up drift that looks like the real thing: medians that wander to an end, bands that widen.
 */
final class SyntheticDrift {
  static final LocalDate START = LocalDate.of(2024, 3, 1);
  static final LocalDate DECISIONS = LocalDate.of(2025, 1, 9);
  static final LocalDate END = LocalDate.of(2025, 12, 31);

  private SyntheticDrift() {}

  /** Kabul and its six partners over 671 days, with the scripted stimuli of the baseline. */
  static Fan kabul() {
    List<LocalDate> dates = START.datesUntil(END.plusDays(1)).toList();
    List<Partner> partners =
        List.of(
            partner("islamabad", "Islamabad", dates, -0.05, -0.42, 1),
            partner("rawalpindi", "Pakistan's military", dates, -0.12, -0.59, 2),
            partner("delhi", "New Delhi", dates, 0.1, 0.25, 3),
            partner("beijing", "Beijing", dates, 0.25, 0.19, 4),
            partner("ttp", "TTP", dates, 0.6, 0.4, 5),
            partner("iskp", "ISKP (Khorasan)", dates, -0.8, -0.8, 6));
    return fan(dates, DECISIONS, partners, marks());
  }

  static Fan fan(
      List<LocalDate> dates, LocalDate decisions, List<Partner> partners, List<Mark> marks) {
    return new Fan(
        "Kabul's alignments drift apart from Pakistan",
        "scenario kabul-2025 \u00b7 1,000 replications \u00b7 seed 1 \u00b7 the bands show chance"
            + " alone: all parameters are fixed",
        Measure.alignmentWith("Kabul"),
        course(dates, decisions, marks),
        partners);
  }

  static Course course(List<LocalDate> dates, LocalDate decisions, List<Mark> marks) {
    return new Course(dates, List.of(new Turn(decisions, "actors decide freely from")), marks);
  }

  static Partner partner(
      String id, String name, List<LocalDate> dates, double from, double to, long seed) {
    Random random = new Random(seed);
    List<Spread> spreads = new ArrayList<>();
    double noise = 0;
    int rows = dates.size();
    for (int row = 0; row < rows; row++) {
      double done = row / (double) rows;
      boolean free = !dates.get(row).isBefore(DECISIONS);
      noise = 0.985 * noise + 0.004 * random.nextGaussian();
      double kink = done < 0.44 ? 0.4 * done : 0.3 + 0.7 * (done - 0.1) / 0.9;
      double middle = from + (to - from) * kink + noise;
      double width = 0.004 + 0.02 * Math.sqrt(done) + (free ? 0.11 * Math.sqrt(done - 0.45) : 0);
      spreads.add(
          new Spread(
              cut(middle - width),
              cut(middle - 0.4 * width),
              cut(middle),
              cut(middle + 0.42 * width),
              cut(middle + 1.05 * width)));
    }
    return new Partner(id, name, spreads);
  }

  private static double cut(double value) {
    return Math.max(-1, Math.min(1, value));
  }

  static List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    marks.add(mark("2024-03-16", "attack, TTP on Pakistan's military", 0.42, "ttp", "islamabad"));
    marks.add(mark("2024-03-18", "strike, Pakistan's military on Kabul", 0.6, "rawalpindi"));
    for (int month = 4; month <= 12; month++) {
      marks.add(
          mark(
              LocalDate.of(2024, month, 5).toString(),
              "attack, TTP on Pakistan's military",
              0.3,
              "ttp",
              "rawalpindi",
              "islamabad"));
    }
    marks.add(mark("2024-12-21", "attack, TTP on Pakistan's military", 0.7, "ttp", "rawalpindi"));
    marks.add(mark("2024-12-24", "outreach, Islamabad to Kabul", 0.2, "islamabad"));
    marks.add(mark("2024-12-24", "strike, Pakistan's military on Kabul", 1, "rawalpindi", "ttp"));
    marks.add(mark("2024-12-25", "threat, Kabul to Islamabad", 0.42, "islamabad", "rawalpindi"));
    marks.add(mark("2024-12-27", "pressure, Islamabad on Kabul", 0.3, "islamabad"));
    marks.add(mark("2024-12-28", "border fire, Kabul on Pakistan's military", 0.8, "rawalpindi"));
    marks.add(mark("2025-01-04", "campaign, TTP on Pakistan's military", 0.7, "ttp", "rawalpindi"));
    marks.add(mark("2025-01-07", "condemnation, New Delhi of Pakistan", 0.2, "delhi"));
    marks.add(mark("2025-01-08", "outreach, New Delhi to Kabul", 0.4, "delhi"));
    marks.add(mark("2025-01-08", "praise, Kabul of New Delhi", 0.34, "delhi"));
    return marks;
  }

  static Mark mark(String date, String label, double weight, String... actors) {
    return new Mark(LocalDate.parse(date), label, Set.of(actors), weight);
  }
}
