package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.reader.ScenarioProblems;
import org.entente.table.Table;
import org.junit.jupiter.api.Test;

/** The library's front door. */
class EntenteTest {
  private static final String KABUL = "scenarios/kabul-2025.yaml";
  private static final Path EXAMPLE = Path.of("results/example/responses.csv");

  @Test
  void theHistoriesAreThoseOfTheExampleThatIsOnRecord() throws Exception {
    Histories histories = Entente.load(KABUL).ensemble(20).seed(1).run();
    Table recorded = example();
    assertThat(histories.count()).isEqualTo(20);
    assertThat(histories.failures()).isEmpty();
    assertThat(histories.recorded()).isEmpty();
    assertThat(recorded.names().subList(1, recorded.names().size()))
        .isEqualTo(histories.responses());
    for (String response : histories.responses()) {
      assertThat(histories.response(response))
          .isEqualTo(Arrays.copyOf(recorded.numbers(response), 20));
    }
  }

  private static Table example() throws IOException {
    return Table.read(EXAMPLE);
  }

  @Test
  void theThreadsChangeNoNumberAndTheSeedDoes() throws Exception {
    Simulations ensemble = Entente.load(Path.of(KABUL)).ensemble(12);
    String drift = "drift.kabul.delhi";
    double[] one = ensemble.seed(7).threads(1).run().response(drift);
    assertThat(ensemble.seed(7).threads(3).run().response(drift)).isEqualTo(one);
    assertThat(ensemble.seed(8).run().response(drift)).isNotEqualTo(one);
  }

  @Test
  void whatIsAskedForInFullIsRecorded() throws Exception {
    Histories histories = Entente.load(KABUL).ensemble(3).record(2).run();
    assertThat(histories.recorded())
        .extracting(history -> history.replication())
        .containsExactly(1L, 2L);
    assertThat(histories.recorded().get(0).stimuli()).isNotEmpty();
  }

  @Test
  void settingsComeLastAsOnTheCommandLine() throws Exception {
    Histories calm = Entente.load(KABUL, "dynamics.sigma=0").ensemble(2).run();
    assertThat(calm.response("drift.kabul.delhi"))
        .isNotEqualTo(Entente.load(KABUL).ensemble(2).run().response("drift.kabul.delhi"));
  }

  @Test
  void whatCannotBeIsRefusedInWords() throws Exception {
    assertThatThrownBy(() -> Entente.load("scenarios/kabul-2052.yaml"))
        .isInstanceOf(ScenarioProblems.class)
        .hasMessageContaining("did you mean 'scenarios/kabul-2025.yaml'?");
    Entente kabul = Entente.load(KABUL);
    assertThatThrownBy(() -> kabul.ensemble(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> kabul.ensemble(1).threads(0))
        .hasMessage("threads must be 1 or more, not 0");
    Histories histories = kabul.ensemble(1).run();
    assertThatThrownBy(() -> histories.response("drift.kabul.dehli"))
        .hasMessage("there is no response 'drift.kabul.dehli'; did you mean 'drift.kabul.delhi'?");
  }
}
