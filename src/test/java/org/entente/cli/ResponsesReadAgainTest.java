package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that read responses read all of them or none. */
class ResponsesReadAgainTest {
  private static final List<List<Object>> READERS =
      List.of(List.of("blocs", "latest"), List.of("trace", "latest", "--row", 2));

  @TempDir Path folder;
  private Session session;
  private Path responses;

  @BeforeEach
  void simulate() throws IOException {
    session = new Session(folder);
    Scenarios.feud(folder);
    session.type("run", "feud.yaml", "-n", 20, "--no-charts", "--record-first", 0);
    responses = folder.resolve("results/feud/001/responses.csv");
  }

  @Test
  void whatIsWholeIsRead() {
    for (List<Object> reader : READERS) {
      assertThat(session.type(reader.toArray()).code()).isZero();
    }
  }

  @Test
  void whatIsCutShortOrGoneIsNamed() throws IOException {
    String whole = Files.readString(responses);
    Files.writeString(responses, whole.substring(0, whole.lastIndexOf("\n20,") + 1));
    assertAllRefuse(responses + " is not what the run left");
    Files.delete(responses);
    assertAllRefuse(responses + " is missing");
  }

  private void assertAllRefuse(String sentence) {
    for (List<Object> reader : READERS) {
      Outcome outcome = session.type(reader.toArray());
      assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
      assertThat(outcome.err()).contains(sentence).hasLineCount(1);
      assertThat(outcome.out()).isEmpty();
    }
  }
}
