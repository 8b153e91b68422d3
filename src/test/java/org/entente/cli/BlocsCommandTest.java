package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.entente.table.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two camps of a landscape, and those of an ensemble's end. */
class BlocsCommandTest {
  private static final Path UNIX =
      Path.of("src/test/resources/reference/landscape").toAbsolutePath();

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() {
    session = new Session(folder);
  }

  private String blocs(Object... words) {
    Outcome outcome = session.type(with(words));
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
    assertThat(outcome.err()).isEmpty();
    return outcome.out();
  }

  private static Object[] with(Object... words) {
    List<Object> all = new ArrayList<>(List.of("blocs"));
    all.addAll(List.of(words));
    return all.toArray();
  }

  private void refused(String sentence, Object... words) {
    Outcome outcome = session.type(with(words));
    assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(sentence).doesNotContain("fault of Entente", "\tat ");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void theUnixCaseHasItsTwoPublishedConfigurations() {
    Path sizes = UNIX.resolve("unix-1988-firms.csv");
    Path propensities = UNIX.resolve("unix-1988-propensity.csv");
    assertThat(blocs(sizes, propensities))
        .isEqualTo(
            """
            2 local minima

            energy -3828.9000, basin 128 partitions
              AT&T, Apollo, Intergraph, SGI, IBM
              Sun, DEC, HP, Prime

            energy -3828.9000, basin 128 partitions
              AT&T, Sun, IBM, Prime
              Apollo, DEC, HP, Intergraph, SGI
            """);
    assertThat(blocs(sizes, propensities, "--together", "AT&T,Sun"))
        .startsWith("One local minimum\n")
        .contains("basin 128 partitions\n  AT&T, Sun, IBM, Prime\n");
    List<JsonValue> minima =
        TraceCommandTest.json(blocs(sizes, propensities, "--json")).member("minima").elements();
    assertThat(minima).hasSize(2);
    for (JsonValue minimum : minima) {
      assertThat(minimum.names()).containsExactly("sides", "energy", "basin");
      assertThat(minimum.member("sides").elements()).hasSize(2);
      assertThat(minimum.member("energy").number()).isCloseTo(-3828.9, within(1e-9));
      assertThat(minimum.member("basin").number()).isEqualTo(128);
    }
  }

  @Test
  void ofResultsThereIsTheProbabilityOfEachPartitionAndOfSittingWithTheFocus() throws IOException {
    Scenarios.feud(folder);
    session.type("run", "feud.yaml", "-n", 60, "--no-charts");
    assertThat(blocs("latest"))
        .startsWith("Camps at the end of feud on 2025-03-31\n")
        .contains("\nIn the camp of North\n")
        .containsPattern("\\d+ % \\(.* to .*\\) +South\n")
        .endsWith("Brackets are 95 % Monte Carlo intervals.\n");
    JsonValue document = TraceCommandTest.json(blocs("latest", "--json"));
    assertThat(document.names()).containsExactly("scenario", "focus", "partitions", "withFocus");
    assertThat(document.member("focus").text()).isEqualTo("north");
    double sum = 0;
    double withBand = 0;
    for (JsonValue partition : document.member("partitions").elements()) {
      assertThat(partition.names()).containsExactly("sides", "probability", "low", "high");
      double probability = partition.member("probability").number();
      assertThat(probability)
          .isBetween(partition.member("low").number(), partition.member("high").number());
      sum += probability;
      List<String> camp =
          partition.member("sides").elements().get(0).elements().stream()
              .map(JsonValue::text)
              .toList();
      assertThat(camp).startsWith("north");
      withBand += camp.contains("band") ? probability : 0;
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
    assertThat(document.member("withFocus").names()).containsExactly("south", "far", "band");
    assertThat(document.member("withFocus").member("band").member("probability").number())
        .isCloseTo(withBand, within(1e-12));
  }

  @Test
  void ofAComparisonOneEnsembleIsToldOf() throws IOException {
    Scenarios.feud(folder);
    write("calm.yaml", "extends: feud.yaml\nscenario: calm\ndynamics: {sigma: 0.2}\n");
    session.type("compare", "feud.yaml", "calm.yaml", "-n", 20, "--no-charts", "-o", "r");
    assertThat(blocs("r/calm")).startsWith("Camps at the end of calm");
    refused("name one of its ensembles", "r");
  }

  @Test
  void badTablesAreRefusedWithTheirPlace() throws IOException {
    write("s.csv", "name,size\na,1\nb,2\nc,3\n");
    write("p.csv", "name,a,b,c\na,,1,-1\nb,1,,0.5\nc,-1,0.5,\n");
    assertThat(blocs("s.csv", "p.csv")).startsWith("One local minimum\n");
    write("names.csv", "name,a,b,d\na,,1,-1\nb,1,,0.5\nd,-1,0.5,\n");
    refused("no such actor in ", "s.csv", "names.csv");
    refused("needs a row, as it is an actor of ", "s.csv", "names.csv");
    write("hole.csv", "name,a,b,c\na,,1,-1\nb,,,0.5\nc,-1,0.5,\n");
    refused("write a propensity", "s.csv", "hole.csv");
    write("words.csv", "name,a,b,c\na,0,1,-1\nb,friend,0,0.5\nc,-1,0.5,0\n");
    refused("words.csv, line 3", "s.csv", "words.csv");
    write("below.csv", "name,size\na,1\nb,-2\nc,3\n");
    refused(
        "below.csv, line 3, column \"size\": \"-2\": a size is from 0 to 1e9",
        "below.csv",
        "p.csv");
    write("twice.csv", "name,size\na,1\na,2\nc,3\n");
    refused("each actor has one row", "twice.csv", "p.csv");
    write("one.csv", "name,size\na,1\n");
    refused("a landscape has 2 to 24 actors, not 1", "one.csv", "p.csv");
    write("no-size.csv", "name,weight\na,1\nb,2\n");
    refused("size", "no-size.csv", "p.csv");
    StringBuilder many = new StringBuilder("name,size\n");
    for (int actor = 0; actor < 25; actor++) {
      many.append("a").append(actor).append(",1\n");
    }
    write("many.csv", many.toString());
    refused("a landscape has 2 to 24 actors, not 25", "many.csv", "p.csv");
    write("huge.csv", "name,size\na,1e308\nb,1e308\nc,3\n");
    refused("a size is from 0 to 1e9", "huge.csv", "p.csv");
    write("far.csv", "name,a,b,c\na,0,1e10,-1\nb,1,0,0.5\nc,-1,0.5,0\n");
    refused("a propensity is from -1e9 to 1e9", "s.csv", "far.csv");
    write("nameless.csv", ",a,b,c\na,0,1,-1\nb,1,0,0.5\nc,-1,0.5,0\n");
    refused("column 1 has no name", "s.csv", "nameless.csv");
  }

  @Test
  void whatIsNeitherTablesNorResultsIsRefused() throws IOException {
    write("s.csv", "name,size\na,1\nb,2\n");
    write("p.csv", "name,a,b\na,0,1\nb,1,0\n");
    refused("name two tables, SIZES.csv and PROPENSITIES.csv, or a results folder", "s.csv");
    refused("there is no results folder", "nowhere");
    refused("--together is for two tables", "nowhere", "--together", "a,b");
    refused("--together holds at least two actors", "s.csv", "p.csv", "--together", "a");
    refused("there is no actor 'x'", "s.csv", "p.csv", "--together", "a,x");
    refused("there is no table missing.csv", "missing.csv", "p.csv");
  }
}
