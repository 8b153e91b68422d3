package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The scenarios that commands are tested on. */
final class Scenarios {
  /** The one that comes with the program. */
  static final Path KABUL = Path.of("scenarios/kabul-2025.yaml").toAbsolutePath();

  /** The text of a small one, which simulates in a tenth of a millisecond. */
  static final String FEUD = resource("feud.yaml");

  /** What a record of protests tells of, and what it does not. */
  static final String PROTEST = "actors.north.repertoire.protest-south.intercept";

  static final String TIE = "ties.far.band.trust";

  private Scenarios() {}

  /** Writes the small one into a folder. */
  static Path feud(Path folder) throws IOException {
    return Files.writeString(folder.resolve("feud.yaml"), FEUD);
  }

  /** Writes one of a single actor, whom nothing can happen to. */
  static Path alone(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("alone.yaml"),
        """
        scenario: alone
        title: Nobody else
        clock: {start: 2025-01-01, end: 2025-01-31}
        focus: one
        issues: {peace: {name: Peace, low: none, high: all}}
        actors:
          one: {name: One, kind: state, capability: 1, positions: {peace: 1}, saliences: {peace: 1}}
        """);
  }

  /** Writes the feud with two ranges, both to be calibrated, and a record of protests. */
  static void calibrated(Path folder) throws IOException {
    Files.writeString(folder.resolve("feud.yaml"), calibrating("[" + PROTEST + ", " + TIE + "]"));
    Files.writeString(folder.resolve("record.csv"), protests());
  }

  /** The feud with two ranges, of which those in brackets are to be calibrated. */
  static String calibrating(String calibrated) {
    return FEUD.replace(
                "{action: protest, on: south, intercept: -3, weights: {grievance: 2}}",
                "{action: protest, on: south, intercept: {value: -3, range: [-5, 3]}}")
            .replace(
                "band: {alignment: -0.2, trust: 0.2}",
                "band: {alignment: -0.2, trust: {value: 0.2, range: [0.1, 0.3]}}")
        + "calibrate: "
        + calibrated
        + "\n";
  }

  /**
   * A record of twelve protests in the 76 days on which actors decide, and nothing else is
   * complete.
   */
  static String protests() {
    List<String> rows = new ArrayList<>();
    rows.add("date,stimulus,from,on,intensity,source");
    rows.add("2025-01-15/2025-03-31,protest,north,south,,assumed");
    for (int i = 0; i < 12; i++) {
      rows.add(LocalDate.of(2025, 1, 16).plusDays(6L * i) + ",protest,north,south,,made up");
    }
    return String.join("\n", rows) + "\n";
  }

  static String resource(String name) {
    try (InputStream in = Scenarios.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
