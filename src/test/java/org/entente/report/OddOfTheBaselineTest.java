package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.reader.ResolvedScenario;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Parameter;
import org.junit.jupiter.api.Test;

/** The model description in the repository against the code and the baseline. */
class OddOfTheBaselineTest {
  private static final Path DOCUMENT = Path.of("src/site/markdown/odd.md");
  private static final Path BASELINE = Path.of("scenarios/kabul-2025.yaml");

  @Test
  void theDocumentHoldsTheTablesThatTheCodeMakes() throws IOException {
    ResolvedScenario resolved = ScenarioReader.read(BASELINE, List.of());
    OddDocument document = new OddDocument(OddTables.of(resolved.scenario(), resolved.digest()));
    OddDocument.Revision revision = document.update(Files.readString(DOCUMENT));
    assertThat(revision.changed()).as("tables to be made anew by entente odd --update").isEmpty();
  }

  @Test
  void everyParameterAndEveryDriverIsInTheDocument() throws IOException {
    String text = Files.readString(DOCUMENT);
    for (Parameter parameter : Parameter.values()) {
      assertThat(text).contains(parameter.toString());
    }
    for (DriverKind driver : DriverKind.values()) {
      assertThat(text).contains(driver.word());
    }
  }
}
