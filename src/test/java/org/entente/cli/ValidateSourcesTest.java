package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Basis;
import org.entente.scenario.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidateSourcesTest {
  private static final String TINY =
      """
      scenario: tiny
      title: Two that quarrel
      clock: {start: 2025-01-01, end: 2025-03-31}
      focus: north
      issues: {river: {name: The river, low: divide it, high: keep it whole}}
      stimuli: {threat: {name: threat, cameo: 130, source: F01}}
      actors:
        north:
          name: North
          kind: state
          capability: {value: 0.5, range: x0.5..x2, source: "F02; range: assumption"}
          positions: {river: {value: 1, source: assumption}}
          saliences: {river: 1}
        south: {name: South, kind: state, capability: 0.25, saliences: {river: 1}}
      """;

  @TempDir Path folder;

  static Stream<Path> shipped() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("scenarios"))) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyNumberOfAShippedScenarioSaysWhereItComesFrom(Path file) {
    Map<String, Provenance> all = Provenance.of(ScenarioReader.read(file, List.of()).scenario());
    assertThat(all)
        .allSatisfy(
            (path, provenance) ->
                assertThat(provenance.basis()).as(path).isNotEqualTo(Basis.UNSOURCED));
  }

  @Test
  void everyNumberIsListedWithRangeAndSourceAndCounted() throws IOException {
    Path file = Files.writeString(folder.resolve("tiny.yaml"), TINY);
    List<String> lines = Spoken.of("validate", "--sources", file).out().lines().toList();
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches("actors.north.capability +0.5 +0.25 to 1 +F02; range: assumption"))
        .anySatisfy(line -> assertThat(line).matches("actors.south.capability +0.25 +- +-"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches("stimuli.threat.valence +-0.44 +- +Goldstein 1992, CAMEO 130"))
        .contains("     1  assumption", "     2  fact or other source", "     3  nothing said");
    long standard = lines.stream().filter(line -> line.endsWith(" default")).count();
    assertThat(lines)
        .contains(
            String.format("%6d  the model's standard value", standard),
            (standard + 6) + " numbers, and what they rest on:");
  }

  @Test
  void asJsonTheNumbersStandWithTheScenarioTheyAreOf() throws IOException {
    Path file = Files.writeString(folder.resolve("tiny.yaml"), TINY);
    String json = Spoken.of("validate", "--sources", "--json", file).out().replaceAll("\\s+", "");
    assertThat(json)
        .contains("\"sources\":{\"counts\":{\"assumption\":1,\"source\":2,")
        .contains("\"unsourced\":3}")
        .contains(
            "{\"path\":\"actors.north.capability\",\"value\":0.5,\"range\":[0.25,1],"
                + "\"basis\":\"source\",\"source\":\"F02;range:assumption\"}")
        .contains("{\"path\":\"actors.south.capability\",\"value\":0.25,\"basis\":\"unsourced\"}");
  }

  @Test
  void withoutTheFlagNoNumberIsListed() throws IOException {
    Path file = Files.writeString(folder.resolve("tiny.yaml"), TINY);
    assertThat(Spoken.of("validate", file).out()).doesNotContain("actors.north.capability");
    assertThat(Spoken.of("validate", "--json", file).out()).doesNotContain("\"sources\"");
  }
}
