package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.entente.table.JsonValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The baseline against the same without the December strike. */
class BaselineComparisonTest {
  private static final Path WITHOUT = Path.of("scenarios/no-december-strike.yaml").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void pairingIsWorthAtLeastThreeTimesTheReplicationsForEveryAlignmentOfTheFocus() {
    assertPairingPays(200);
  }

  @Test
  @Tag("study")
  void soItIsAtAThousandReplications() {
    assertPairingPays(1000);
  }

  /** All that happened, was felt, changed and weighed before the strike is the same to the bit. */
  @ParameterizedTest
  @ValueSource(longs = {1, 7, 123_456_789})
  void historiesWithAndWithoutTheStrikeAgreeToTheBitBeforeTheyPart(long member) {
    List<Object> with = before(Scenarios.KABUL, member);
    assertThat(with).hasSizeGreaterThan(10).isEqualTo(before(WITHOUT, member));
    assertThat(trace(Scenarios.KABUL, member).member("stimuli").plain())
        .isNotEqualTo(trace(WITHOUT, member).member("stimuli").plain());
  }

  private static List<Object> before(Path scenario, long member) {
    return trace(scenario, member).member("stimuli").elements().stream()
        .filter(stimulus -> stimulus.member("date").text().compareTo("2024-12-24") < 0)
        .map(JsonValue::plain)
        .toList();
  }

  private static JsonValue trace(Path scenario, long member) {
    return TraceCommandTest.json(
        Session.here().type("trace", scenario, "--member", member, "--json").out());
  }

  private void assertPairingPays(int replications) {
    Outcome outcome =
        new Session(folder)
            .type(
                "compare",
                Scenarios.KABUL,
                WITHOUT,
                "-n",
                replications,
                "--record-first",
                0,
                "--no-charts",
                "--json");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    JsonValue other =
        TraceCommandTest.json(outcome.out()).member("others").member("no-december-strike");
    assertThat(other.member("parted").text()).isEqualTo("2024-12-24");
    JsonValue responses = other.member("responses");
    List<String> alignments =
        responses.names().stream().filter(name -> name.startsWith("alignment.kabul.")).toList();
    assertThat(alignments).hasSize(6);
    for (String name : alignments) {
      assertThat(responses.member(name).member("varianceRatio").number())
          .as(name)
          .isGreaterThanOrEqualTo(3);
    }
    // P8: without the strike New Delhi reaches out less, and is farther from Kabul.
    for (String name : List.of("count.outreach.delhi.kabul", "alignment.kabul.delhi.end")) {
      assertThat(responses.member(name).member("high").number()).as(name).isNegative();
    }
  }
}
