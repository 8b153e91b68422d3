package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed on narrow screens, in pipes, and where no colours are wanted. */
class ScreenTest {
  private static final String ESCAPE = "\u001b";
  private static final List<String> NARROW = List.of("-Dentente.columns=40");

  @TempDir Path folder;
  @TempDir Path printed;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          one two three|9|one two~  three
          one two|7|one two
            one two|6|  one~   two
          incomprehensibilities|5|incomprehensibilities
          a incomprehensibilities b|5|a~  incomprehensibilities~  b
          schön wär es|9|schön wär~  es""")
  void aLineThatIsTooWideIsBrokenAtItsBlanks(String line, int columns, String folded) {
    assertThat(FoldedStream.folded(line, columns)).isEqualTo(folded.replace('~', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <1>one<0> <33>two<39>|7|<1>one<0> <33>two<39>
          <1>one<0> <33>two<39> three|9|<1>one<0> <33>two<39>~  three
          <1>one<0> two|6|<1>one<0>~  two
          <1>incomprehensibilities<0> b|5|<1>incomprehensibilities<0>~  b""")
  void coloursTakeNoRoom(String line, int columns, String folded) {
    assertThat(FoldedStream.folded(coloured(line), columns))
        .isEqualTo(coloured(folded).replace('~', '\n'));
  }

  private static String coloured(String text) {
    return text.replaceAll("<(\\d+)>", ESCAPE + "[$1m");
  }

  private Outcome narrow(Object... words) throws Exception {
    return Program.start(folder, printed, NARROW, words).end();
  }

  private static List<String> tooWide(String text) {
    return text.lines()
        .filter(line -> line.length() > 40)
        .filter(line -> line.strip().contains(" "))
        .toList();
  }

  @Test
  void onANarrowScreenNoCommandPrintsALineThatCouldBeNarrower() throws Exception {
    Scenarios.feud(folder);
    List<List<Object>> lines = new ArrayList<>();
    lines.add(List.of("--help"));
    lines.add(List.of("run", "feud.yaml", "-n", 20, "--no-charts", "--out", "r"));
    lines.add(List.of("list", "."));
    lines.add(List.of("blocs", "r"));
    lines.add(List.of("trace", "feud.yaml", "--member", 1));
    lines.add(List.of("sweep", "--help"));
    for (List<Object> line : lines) {
      Outcome outcome = narrow(line.toArray());
      assertThat(outcome.code()).as(outcome.err()).isZero();
      assertThat(tooWide(outcome.out())).as(line.toString()).isEmpty();
    }
  }

  @Test
  void whatIsForProgramsIsTheSameOnAnyScreen() throws Exception {
    Scenarios.feud(folder);
    for (List<String> words :
        List.of(List.of("validate", "feud.yaml", "--json"), List.of("schema"))) {
      assertThat(narrow(words.toArray()).out())
          .isEqualTo(Program.start(folder, printed, List.of(), words.toArray()).end().out());
    }
  }

  @Test
  void inAPipeNothingIsColouredOrDrawnOver() throws Exception {
    Scenarios.feud(folder);
    Stream<List<Object>> lines =
        Stream.of(
            List.of("--help"),
            List.of("run", "--help"),
            List.of("run"),
            List.of("run", "feud.yaml", "-n", 20, "--no-charts", "--out", "r"));
    for (List<Object> line : lines.toList()) {
      Outcome outcome = Program.start(folder, printed, List.of(), line.toArray()).end();
      assertThat(outcome.out() + outcome.err()).doesNotContain(ESCAPE, "\r");
    }
  }

  /** What a screen of so many columns is sent. */
  private String shown(int columns, String colours, Object... words) throws Exception {
    List<String> options = List.of("-Dentente.columns=" + columns);
    String command = String.join(" ", Program.command(options, words));
    Path shown = printed.resolve("shown");
    OtherTools.run(
        folder, List.of("env", colours, "TERM=xterm", "script", "-qec", command, shown.toString()));
    List<String> lines = Files.readAllLines(shown);
    return String.join("\n", lines.subList(1, lines.size() - 1));
  }

  @Test
  void whoeverWantsNoColoursGetsNoneOnAScreenEither() throws Exception {
    if (!OtherTools.has("script")) {
      System.err.println("Skipped: there is no script here to make a screen.");
      return;
    }
    for (int columns : List.of(60, 100)) {
      String plain = shown(columns, "NO_COLOR=1", "run", "--help");
      assertThat(plain).contains("Usage: entente").doesNotContain(ESCAPE);
      String coloured = shown(columns, "CLICOLOR=1", "run", "--help");
      assertThat(coloured).contains(ESCAPE);
      assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(plain);
    }
  }
}
