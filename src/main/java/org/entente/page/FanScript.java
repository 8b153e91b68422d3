package org.entente.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.chart.Course;
import org.entente.chart.Fan;
import org.entente.chart.Mark;
import org.entente.chart.Partner;
import org.entente.chart.Spread;
import org.entente.chart.Turn;
import org.entente.report.Run;

/** A fan as the page's script draws it. */
final class FanScript {
  private static final String READING =
      "Point at a panel, or use the arrow keys in it, to read the values of a day.";

  private FanScript() {}

  /**
   * A fan of alignments.
   *
   * @param histories single ones that can be laid over it; empty where none is recorded
   */
  static Map<String, Object> of(Fan fan, Optional<Map<String, Object>> histories) {
    Map<String, Object> model = of(fan, "Each partner, day by day", false);
    histories.ifPresent(them -> model.put("histories", them));
    return model;
  }

  /** A fan of differences between two scenarios. */
  static Map<String, Object> ofDifferences(Fan fan) {
    return of(fan, fan.title() + ", day by day", true);
  }

  private static Map<String, Object> of(Fan fan, String heading, boolean difference) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("heading", heading);
    model.put(
        "note",
        "Line: median; dark band: "
            + fan.innerWords()
            + " of the histories; light band: "
            + fan.outerWords()
            + ". "
            + READING
            + " "
            + marked(fan.course()));
    model.put("inner", fan.innerWords());
    model.put("outer", fan.outerWords());
    model.put("difference", difference);
    model.put("dates", Steps.dates(fan.course().dates()));
    model.put(
        "turns",
        fan.course().turns().stream().filter(t -> isIn(t, fan)).map(FanScript::turn).toList());
    model.put("marks", fan.course().marks().stream().map(FanScript::mark).toList());
    List<Object> partners = new ArrayList<>();
    fan.partners().forEach(partner -> partners.add(partner(partner)));
    model.put("partners", partners);
    return model;
  }

  private static boolean isIn(Turn turn, Fan fan) {
    return !turn.date().isBefore(fan.course().first()) && !turn.date().isAfter(fan.course().last());
  }

  private static String marked(Course course) {
    List<String> parts = new ArrayList<>();
    course.turns().forEach(turn -> parts.add(turn.words() + " " + Run.date(turn.date())));
    String turns = parts.isEmpty() ? "" : "Dashed line: " + String.join("; ", parts) + ".";
    return turns + (course.marks().isEmpty() ? "" : " Triangles: scripted stimuli.");
  }

  private static Map<String, Object> turn(Turn turn) {
    return Map.of("date", turn.date().toString(), "label", turn.words());
  }

  private static Map<String, Object> mark(Mark mark) {
    return Map.of("date", mark.date().toString(), "label", mark.label());
  }

  private static Map<String, Object> partner(Partner partner) {
    List<Spread> spreads = partner.spreads();
    List<Integer> rows = IntStream.range(0, spreads.size()).boxed().toList();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("name", partner.name());
    model.put("q05", Steps.of(spreads, Steps.FINE, Spread::q05));
    model.put("q25", Steps.of(rows, Steps.FINE, partner::innerLow));
    model.put("q50", Steps.of(spreads, Steps.FINE, Spread::q50));
    model.put("q75", Steps.of(rows, Steps.FINE, partner::innerHigh));
    model.put("q95", Steps.of(spreads, Steps.FINE, Spread::q95));
    return model;
  }
}
