package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.random.Draw;
import org.entente.random.Key;

/**
 * The file of a region that nobody knows: as many actors as asked for, two in seven of them armed
 * groups with a host each, every number drawn. It is for measuring and for trying things out; what
 * it shows of its actors is chance. Each number hangs on the seed and on the names that it is
 * about, so that a larger region holds the same states as a smaller one of the same seed.
 */
final class SyntheticRegion {
  /** Fewest actors: two would have no third party. */
  static final int FEWEST = 3;

  /** Most actors: their ties make a file of ten thousand lines. */
  static final int MOST = 100;

  private static final List<String> ISSUES = List.of("borders", "rank", "trade");

  private final String name;
  private final Key key;
  private final List<String> states = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * A region.
   *
   * @param name the scenario's name
   * @param actors how many, from {@link #FEWEST} to {@link #MOST}
   * @param seed any 64-bit number
   */
  SyntheticRegion(String name, int actors, long seed) {
    this.name = name;
    key = Key.of(seed).with("synthetic");
    int armed = actors * 2 / 7;
    for (int i = 1; i <= actors - armed; i++) {
      states.add(String.format(Locale.ROOT, "state-%03d", i));
    }
    for (int i = 1; i <= armed; i++) {
      groups.add(String.format(Locale.ROOT, "group-%03d", i));
    }
  }

  /** The scenario file. */
  String yaml() {
    text.setLength(0);
    line("# A region of %d actors whose numbers are all drawn: for measuring and for", size());
    line("# trying things out. It says nothing about the world.");
    line("scenario: %s", name);
    line("title: A synthetic region of %d actors", size());
    line("clock: {start: 2024-03-01, decisions-from: 2025-01-09, end: 2025-12-31, step: 1}");
    line("focus: %s", states.get(0));
    line("issues:");
    ISSUES.forEach(
        issue -> line("  %s: {name: %s, low: less of it, high: more of it}", issue, issue));
    line("actors:");
    states.forEach(actor -> actor(actor, "state", 0.002, 0.1));
    groups.forEach(actor -> actor(actor, "armed-group", 0.0001, 0.001));
    ties();
    groups();
    line("stimuli:");
    line(
        "  raid: {name: raid, cameo: 194, contested: {source: 0.5, target: 1}, source: assumption}");
    line("  condemn: {name: condemnation, cameo: 111, source: assumption}");
    line("  outreach: {name: outreach, cameo: 036, source: assumption}");
    line("  aid: {name: aid, cameo: 070, source: assumption}");
    line("timeline:");
    line(
        "  - {id: first-raid, date: 2024-12-24, stimulus: raid, from: %s, on: %s, source: assumption}",
        states.get(1), states.get(0));
    line("questions:");
    line(
        "  - {id: raid-again, ask: Does it raid again?, count: {stimulus: raid, from: %s, on: %s},"
            + " at-least: 1}",
        states.get(1), states.get(0));
    return text.toString();
  }

  private int size() {
    return states.size() + groups.size();
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private double draw(double low, double high, String... about) {
    Key drawn = key;
    for (String part : about) {
      drawn = drawn.with(part);
    }
    double value = low + (high - low) * Draw.uniform(drawn.bits(), 0);
    return Math.round(value * 1e4) / 1e4;
  }

  private void actor(String actor, String kind, double weakest, double strongest) {
    line("  %s:", actor);
    line("    name: %s", actor);
    line("    kind: %s", kind);
    line(
        "    capability: {value: %s, source: assumption}",
        draw(weakest, strongest, "power", actor));
    line("    decides-every: {value: %s, source: assumption}", draw(5, 14, "pace", actor));
    line("    red-line: {value: %s, source: assumption}", draw(0.6, 1.2, "red-line", actor));
    line("    positions: {%s}", onIssues(-1, 1, "position", actor));
    line("    saliences: {%s}", onIssues(0.1, 1, "salience", actor));
    line("    repertoire:");
    String rival = other(actor, "rival");
    String friend = other(actor, "friend");
    option("raid", rival, "-5.5", "red-line: 3, threat: 2, recency: -1");
    option("condemn", rival, "-4.5", "grievance: 2, alignment: -1");
    option("outreach", friend, "-3.5", "alignment: 1, estrangement: 2");
    option("aid", friend, "-4.5", "alignment: 1.5, greatest-threat: 1");
  }

  private String onIssues(double low, double high, String what, String actor) {
    return String.join(
        ", ",
        ISSUES.stream()
            .map(
                issue ->
                    issue
                        + ": {value: "
                        + draw(low, high, what, actor, issue)
                        + ", source: assumption}")
            .toList());
  }

  private void option(String action, String on, String intercept, String weights) {
    line(
        "      - {action: %s, on: %s, intercept: %s, weights: {%s}, source: assumption}",
        action, on, intercept, weights);
  }

  /** A state other than the actor, drawn. */
  private String other(String actor, String what) {
    List<String> others = states.stream().filter(state -> !state.equals(actor)).toList();
    return others.get((int) (draw(0, 0.9999, what, actor) * others.size()));
  }

  private void ties() {
    line("ties:");
    List<String> all = new ArrayList<>(states);
    all.addAll(groups);
    for (String from : all) {
      line("  %s:", from);
      for (String to : all) {
        if (!to.equals(from)) {
          line(
              "    %s: {alignment: %s, trust: %s, grievance: %s}",
              to,
              draw(-0.8, 0.8, "alignment", from, to),
              draw(0.1, 0.7, "trust", from, to),
              draw(0, 0.5, "grievance", from, to));
        }
      }
    }
  }

  private void groups() {
    if (groups.isEmpty()) {
      return;
    }
    line("groups:");
    for (String group : groups) {
      line(
          "  %s: {strength: {value: %s, source: assumption}, shelter: {%s: {value: %s, source:"
              + " assumption}}}",
          group,
          Math.round(draw(1000, 6000, "strength", group)),
          other(group, "host"),
          draw(0.2, 0.9, "shelter", group));
    }
  }
}
