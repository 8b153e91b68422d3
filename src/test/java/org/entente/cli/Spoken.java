package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** What a command line came to: its exit code and what it printed. */
record Spoken(int code, String out, String err) {
  static Spoken of(Object... words) {
    return in(Path.of(""), words);
  }

  /** The same from another folder. */
  static Spoken in(Path folder, Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), folder);
    int code = Main.run(console, Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    return new Spoken(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
