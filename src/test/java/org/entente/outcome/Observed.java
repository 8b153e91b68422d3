package org.entente.outcome;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entente.scenario.Proposition;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.entente.table.CsvReader;

/** Records and outcomes from text, of a region of two states; 2025-01-01 to 2025-04-10. */
final class Observed {
  private Observed() {}

  /** A region that asks how often a strikes b, and more. */
  static Sketch region() {
    return Sketch.of("a", "b", "c")
        .type("cold", -1)
        .type("warm", 1)
        .ask("once", strikes(1, Integer.MAX_VALUE))
        .ask("twice", strikes(2, Integer.MAX_VALUE))
        .ask("thrice", strikes(3, Integer.MAX_VALUE))
        .ask("at-most-one", strikes(0, 1))
        .ask("at-most-two", strikes(0, 2))
        .ask("closest", new Proposition.Closest("b", Sketch.START.plusDays(50)));
  }

  /** Strikes of a on b in January 2025. */
  static Proposition.Count strikes(int atLeast, int atMost) {
    Proposition.Window january = new Proposition.Window(Sketch.START, LocalDate.of(2025, 1, 31));
    return new Proposition.Count("cold", "a", "b", january, atLeast, atMost);
  }

  static ObservedRecord record(Scenario scenario, String... rows) {
    try {
      return RecordFile.read(csv("date,stimulus,from,on,intensity,source", rows), scenario);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<ResolvedQuestion> outcomes(Scenario scenario, String... rows) {
    try {
      return OutcomesFile.read(csv("id,outcome,cluster,baseRate,source", rows), scenario);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CsvReader csv(String header, String... rows) throws IOException {
    String text = header + "\n" + String.join("\n", rows) + "\n";
    return CsvReader.of(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "observed.csv");
  }
}
