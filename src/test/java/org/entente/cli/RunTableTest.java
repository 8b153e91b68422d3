package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a run prints. The expected text is in {@code feud-table.txt}; after a change of the model
 * that is meant to change it, {@code entente run feud.yaml -n 200 --seed 3 --no-charts} prints it
 * anew.
 */
class RunTableTest {
  @TempDir Path folder;

  @Test
  void theTableHasAlignmentsPartnersQuestionsAndCountsAndSaysHowSureTheyAre() throws IOException {
    Scenarios.feud(folder);
    Outcome outcome =
        new Session(folder).type("run", "feud.yaml", "-n", 200, "--seed", 3, "--no-charts");
    String expected = Scenarios.resource("feud-table.txt");
    assertThat(outcome.out().replace(folder + "/", "")).isEqualTo(expected);
  }

  @Test
  void oneReplicationHasNoError() throws IOException {
    Scenarios.feud(folder);
    Outcome outcome = new Session(folder).type("run", "feud.yaml", "-n", 1, "--no-charts");
    assertThat(outcome.out())
        .contains("1 replication,")
        .doesNotContain("NaN")
        .containsPattern("South +[-+]\\d\\.\\d{3} +[-+]\\d\\.\\d{3} ");
  }
}
