package org.entente.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.reader.ResolvedScenario;
import org.entente.reader.ScenarioProblems;
import org.entente.reader.ScenarioReader;

/** A scenario file of any bytes, which may extend the file quarrel.yaml. */
public final class ScenarioFuzz {
  private static final Scratch SCRATCH = new Scratch();

  static {
    SCRATCH.write("quarrel.yaml", Seeds.QUARREL.getBytes(StandardCharsets.UTF_8));
  }

  private ScenarioFuzz() {}

  /** Loads what the first input would otherwise pay for. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(Seeds.QUARREL.getBytes(StandardCharsets.UTF_8));
  }

  /** Refuses a reader that says neither yes nor no, or whose scenario is read otherwise again. */
  public static void fuzzerTestOneInput(byte[] data) {
    accept(SCRATCH.write("fuzzed.yaml", data), List.of());
  }

  static void accept(Path file, List<String> settings) {
    ResolvedScenario read;
    try {
      read = ScenarioReader.read(file, settings);
    } catch (ScenarioProblems problems) {
      if (problems.problems().isEmpty() || problems.getMessage().isBlank()) {
        throw new IllegalStateException("refused without a word", problems);
      }
      return;
    }
    Path again = SCRATCH.write("again.yaml", read.yaml().getBytes(StandardCharsets.UTF_8));
    if (!ScenarioReader.read(again, List.of()).digest().equals(read.digest())) {
      throw new IllegalStateException("the resolved scenario is read otherwise:\n" + read.yaml());
    }
  }
}
