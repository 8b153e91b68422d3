package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of others that may or may not be on the machine. */
final class OtherTools {
  private OtherTools() {}

  /** Whether a program is on the path. */
  static boolean has(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  /** What a program prints in a folder; it must end well. */
  static String run(Path folder, List<String> words) throws IOException, InterruptedException {
    Path printed = Files.createTempFile("entente-tool", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
      Process process = builder.redirectErrorStream(true).redirectOutput(printed.toFile()).start();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ends", words).isTrue();
      String told = Files.readString(printed, StandardCharsets.UTF_8);
      assertThat(process.exitValue()).as(told).isZero();
      return told;
    } finally {
      Files.delete(printed);
    }
  }
}
