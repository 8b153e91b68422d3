package org.entente.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Settings of any text, one a line, made on a sound scenario; and questions of any text. */
public final class SettingFuzz {
  private static final Scratch SCRATCH = new Scratch();
  private static final Path QUARREL =
      SCRATCH.write("quarrel.yaml", Seeds.QUARREL.getBytes(StandardCharsets.UTF_8));

  private SettingFuzz() {}

  /** Loads what the first input would otherwise pay for. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("dynamics.sigma=0".getBytes(StandardCharsets.UTF_8));
  }

  /** Refuses a reader that says neither yes nor no. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    List<String> settings = Arrays.asList(text.split("\n", 8));
    ScenarioFuzz.accept(QUARREL, settings);
    String before = Seeds.QUARREL.substring(0, Seeds.QUARREL.indexOf("questions:"));
    String asked = before + "questions:\n" + text.indent(2);
    ScenarioFuzz.accept(
        SCRATCH.write("asked.yaml", asked.getBytes(StandardCharsets.UTF_8)), List.of());
  }
}
