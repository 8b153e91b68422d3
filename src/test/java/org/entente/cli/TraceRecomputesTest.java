package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.entente.cli.Session.Outcome;
import org.entente.table.JsonValue;

/** What a trace prints of a decision gives the probabilities that it prints. */
class TraceRecomputesTest {
  private static final List<Path> SCENARIOS =
      List.of(
          Path.of("src/test/resources/org/entente/cli/feud.yaml"),
          Path.of("scenarios/tutorial.yaml"),
          Path.of("scenarios/kabul-2025.yaml"),
          Path.of("scenarios/crackdown.yaml"),
          Path.of("scenarios/region-2025.yaml"));
  private static final Pattern TERM = Pattern.compile("([-+]) ([0-9.]+) x \\S+ (-?[0-9.,]+)");

  private static String trace(Object... words) {
    Outcome outcome = Session.here().type(words);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }

  @Property(seed = "20250112", tries = 25)
  void utilitiesGiveTheChoiceProbabilitiesAndContributionsAddUpToUtilities(
      @ForAll @IntRange(max = 4) int scenario,
      @ForAll @LongRange(min = 1, max = 1_000_000) long member,
      @ForAll long seed,
      @ForAll @IntRange(max = 3) int sharpness) {
    double beta = new double[] {1, 0, 0.5, 3}[sharpness];
    Object[] words = {
      "trace",
      SCENARIOS.get(scenario),
      "--member",
      member,
      "--seed",
      seed,
      "--set",
      "dynamics.beta=" + beta,
      "--format",
      "json"
    };
    JsonValue trace = TraceCommandTest.json(trace(words));
    assertThat(trace.member("beta").number()).isEqualTo(beta);
    List<JsonValue> decisions = trace.member("decisions").elements();
    assertThat(decisions).isNotEmpty();
    decisions.forEach(decision -> assertRecomputes(decision, beta));
  }

  private static void assertRecomputes(JsonValue decision, double beta) {
    List<JsonValue> options = decision.member("options").elements();
    double sum = 1; // doing nothing is worth 0
    for (JsonValue option : options) {
      double utility = option.member("intercept").number();
      for (String driver : option.member("drivers").names()) {
        double added = option.member("contributions").member(driver).number();
        double value = option.member("drivers").member(driver).number();
        assertThat(added).isEqualTo(value * option.member("weights").member(driver).number());
        utility += added;
      }
      assertThat(option.member("utility").number()).isCloseTo(utility, within(1e-12));
      sum += Math.exp(beta * option.member("utility").number());
    }
    String chosen = decision.member("chosen").text();
    double ofChosen = decision.member("nothing").number();
    assertThat(ofChosen).isCloseTo(1 / sum, within(1e-12));
    for (JsonValue option : options) {
      double probability = Math.exp(beta * option.member("utility").number()) / sum;
      assertThat(option.member("probability").number()).isCloseTo(probability, within(1e-12));
      if (option.member("id").text().equals(chosen)) {
        ofChosen = option.member("probability").number();
      }
    }
    assertThat(decision.member("probability").number()).isEqualTo(ofChosen);
  }

  /** The table of one decision, as far as its three decimals go. */
  @Property(seed = "20250112", tries = 12)
  void theTableOfADecisionRecomputesToWhatItRoundsTo(
      @ForAll @LongRange(min = 1, max = 1000) long member, @ForAll @IntRange(max = 200) int which) {
    Path file = SCENARIOS.get(2);
    JsonValue trace =
        TraceCommandTest.json(trace("trace", file, "--member", member, "--format", "json"));
    List<JsonValue> decisions = trace.member("decisions").elements();
    JsonValue decision = decisions.get(which % decisions.size());
    String told =
        trace(
            "trace",
            file,
            "--member",
            member,
            "--why",
            decision.member("date").text(),
            decision.member("actor").text());
    List<String> rows =
        told.lines().filter(line -> line.matches("\\| (chosen)? \\| .*%.*")).toList();
    assertThat(rows).hasSize(decision.member("options").elements().size() + 1);
    double[] weights = new double[rows.size()];
    double sum = 0;
    for (int row = 0; row < weights.length; row++) {
      weights[row] = Math.exp(utility(cell(rows.get(row), 3)));
      sum += weights[row];
    }
    for (int row = 0; row < weights.length; row++) {
      double told100 = Double.parseDouble(cell(rows.get(row), 4).replace(" %", ""));
      double percent = 100 * weights[row] / sum;
      double half = told100 < 9.95 ? 0.06 * told100 : 0.6;
      assertThat(percent).as(told).isCloseTo(told100, within(half));
    }
  }

  private static String cell(String row, int place) {
    return row.split("\\|", -1)[place].strip();
  }

  private static double utility(String text) {
    if (!text.contains("=")) {
      return Double.parseDouble(text);
    }
    String[] sides = text.split(" = ", -1);
    double utility = Double.parseDouble(sides[1]);
    double sum = Double.parseDouble(sides[0].split(" ", 2)[0]);
    double slack = 0.001;
    Matcher term = TERM.matcher(sides[0]);
    while (term.find()) {
      double weight = (term.group(1).equals("-") ? -1 : 1) * Double.parseDouble(term.group(2));
      sum += weight * Double.parseDouble(term.group(3).replace(",", ""));
      slack += 0.0005 * Math.abs(weight) + 0.0005;
    }
    assertThat(sum).as(text).isCloseTo(utility, within(slack));
    return utility;
  }
}
