package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.cli.Session.Outcome;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;
import org.entente.results.Manifest;
import org.entente.results.RowJournal;
import org.entente.table.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Studies run in shards, and {@code entente merge}, as their user meets them. */
class MergeCommandTest {
  private static final Object[] SWEEP = {
    "sweep", "feud.yaml", "--vary", "dynamics.sigma=0.01:0.05:5", "-n", 37
  };

  @TempDir Path folder;
  @TempDir Path printed;

  private Session session;

  @BeforeEach
  void begin() throws IOException {
    Scenarios.feud(folder);
    session = new Session(folder);
  }

  private static Object[] with(Object[] words, Object... more) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray();
  }

  private void done(Object[] words, Object... more) {
    Outcome outcome = session.type(with(words, more));
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private void shards(Object[] words, int of) {
    for (int number = 1; number <= of; number++) {
      done(words, "--shard", number + "/" + of, "--out", "s" + number, "--quiet");
    }
  }

  private Outcome merge(List<String> shards, String out) {
    List<Object> words = new ArrayList<>(List.of("merge"));
    words.addAll(shards);
    words.addAll(List.of("--out", out));
    return session.type(words.toArray());
  }

  private static List<String> named(int of) {
    List<String> names = new ArrayList<>();
    for (int number = 1; number <= of; number++) {
      names.add("s" + number);
    }
    return names;
  }

  /** All files, but for the manifest, which must say the same but for the time and the command. */
  private void requireSame(String one, String other) throws IOException {
    assertThat(Folder.files(folder.resolve(one)))
        .isEqualTo(Folder.files(folder.resolve(other)))
        .contains("responses.csv", "summary.csv", "design.csv", "factors.csv", "scenario.yaml");
    for (String file : Folder.files(folder.resolve(one))) {
      if (!file.equals(Manifest.FILE)) {
        assertThat(folder.resolve(one).resolve(file))
            .hasSameBinaryContentAs(folder.resolve(other).resolve(file));
      }
    }
    assertThat(manifest(one)).isEqualTo(manifest(other));
  }

  private List<String> manifest(String results) throws IOException {
    String text = Files.readString(folder.resolve(results).resolve(Manifest.FILE));
    return text.replaceAll("(?s)\"command\": \\[.*?]", "")
        .lines()
        .filter(line -> !line.contains("\"started\"") && !line.contains("\"wallSeconds\""))
        .toList();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void sixteenShardsOfWhichOneWasKilledAndOneRunTwiceGiveTheBytesOfOneProcess() throws Exception {
    Object[] much = {"sweep", "feud.yaml", "--vary", "dynamics.sigma=0.01:0.05:7", "-n", 12_001};
    done(much, "--out", "whole");
    List<String> names = new ArrayList<>(named(16));
    names.add("again");
    Collections.shuffle(names, new Random(20250112));
    for (String name : names) {
      String shard = name.equals("again") ? "9/16" : name.substring(1) + "/16";
      if (name.equals("s4")) {
        kill(with(much, "--shard", shard, "--out", name, "--threads", 1));
        assertThat(folder.resolve("s4")).doesNotExist();
        assertThat(merge(names, "early").err()).contains("s4").hasLineCount(1);
      }
      done(much, "--shard", shard, "--out", name, "--resume", "--threads", 2);
    }
    Outcome outcome = merge(names, "joined");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    requireSame("joined", "whole");
    assertThat(Folder.files(folder.resolve("joined"))).anyMatch(file -> file.startsWith("charts/"));
    assertThat(Folder.entries(folder)).noneMatch(entry -> entry.startsWith("."));
  }

  /** Starts a shard and kills it as soon as rows of it are on the disk. */
  private void kill(Object[] words) throws Exception {
    Program program = Program.start(folder, printed, List.of(), words);
    Path journal = folder.resolve("s4.unfinished/sweep.journal");
    while (program.isAlive() && (!Files.exists(journal) || Files.size(journal) == 0)) {
      Thread.sleep(2);
    }
    program.signal("KILL");
    program.end();
    assertThat(journal).isNotEmptyFile();
  }

  @Test
  void aStageOfSensitivityIsJoinedToo() throws IOException {
    Files.writeString(
        folder.resolve("ranged.yaml"),
        """
        scenario: ranged
        extends: feud.yaml
        dynamics:
          sigma: {value: 0.005, range: x0.9..x1.1}
          alignment-gain: {value: 0.2, range: [0.05, 0.6]}
        """);
    Object[] study = {
      "sensitivity", "ranged.yaml", "--method", "sobol", "--points", 8, "-n", 4, "--seed", 3
    };
    done(study, "--out", "whole");
    shards(study, 3);
    Outcome outcome = merge(named(3), "joined");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).containsPattern("Results: .*joined");
    for (String file : List.of("indices.csv", "sobol/responses.csv", "sobol/indices.csv")) {
      assertThat(folder.resolve("joined").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
    }
    assertThat(manifest("joined")).isEqualTo(manifest("whole"));
  }

  @Test
  void rowsThatFailAreListedAsIfOneProcessHadRunThem() throws IOException {
    Files.writeString(
        folder.resolve("own.csv"),
        "actors.south.saliences.river,actors.south.saliences.trade\n0.5,0.5\n0,0\n0,0.5\n");
    Object[] words = {"sweep", "feud.yaml", "--design", "own.csv", "-n", 5};
    assertThat(session.type(with(words, "--out", "whole")).code()).isEqualTo(1);
    for (int number = 1; number <= 2; number++) {
      session.type(with(words, "--shard", number + "/2", "--out", "s" + number));
    }
    assertThat(merge(named(2), "joined").code()).isEqualTo(1);
    assertThat(Folder.files(folder.resolve("joined"))).contains("failures.csv");
    requireSame("joined", "whole");
  }

  @Test
  void whatIsMissingIsNamed() {
    shards(SWEEP, 5);
    Outcome one = merge(List.of("s5", "s1", "s2", "s4"), "joined");
    assertThat(one.code()).isEqualTo(2);
    assertThat(one.err())
        .isEqualTo(
            "missing is shard 3 of 5: rows 75 to 111 (point 3); run it by --shard 3/5 and merge"
                + " again\n");
    assertThat(merge(List.of("s2", "s3"), "joined").err())
        .startsWith("missing are shards 1, 4, 5 of 5: rows 1 to 37 (point 1), rows 112 to 185")
        .contains("points 4 to 5");
    assertThat(folder.resolve("joined")).doesNotExist();
    assertThat(folder.resolve("joined.unfinished")).doesNotExist();
  }

  @Test
  void shardsOfDifferentNumbersAreJoinedWhereTheyAgree() throws IOException {
    done(SWEEP, "--out", "whole");
    done(SWEEP, "--shard", "1/2", "--out", "s1");
    done(SWEEP, "--shard", "2/3", "--out", "s2");
    done(SWEEP, "--shard", "3/3", "--out", "s3");
    Outcome outcome = merge(named(3), "joined");
    assertThat(outcome.code()).as(outcome.err()).isZero();
    requireSame("joined", "whole");
  }

  @ParameterizedTest
  @CsvSource({
    "--seed, 2, of seed 2, and not 1",
    "-n, 36, of design",
    "--streams, independent, of streams independent, and not common",
    "--set, dynamics.sigma=0.2, of scenario feud"
  })
  void strangersAreRefused(String option, String value, String told) {
    String said = option.equals("-n") ? "of replications 36, and not 37" : told;
    done(SWEEP, "--shard", "1/2", "--out", "s1");
    Object[] other = option.equals("-n") ? new Object[] {} : new Object[] {option, value};
    Object[] words = with(SWEEP, other);
    if (option.equals("-n")) {
      words[words.length - 1] = 36;
    }
    done(words, "--shard", "2/2", "--out", "s2");
    Outcome outcome = merge(named(2), "joined");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("s2 is ")
        .contains(said)
        .endsWith("shards of one study alone are merged\n")
        .hasLineCount(1);
  }

  @Test
  void duplicatesThatDifferAreRefused() throws IOException {
    shards(SWEEP, 2);
    done(SWEEP, "--shard", "1/2", "--out", "odd");
    Path odd = folder.resolve("odd");
    Files.delete(odd.resolve("rows.journal"));
    assertThat(merge(List.of("s1", "s2", "odd"), "joined").err())
        .contains("odd/rows.journal is missing")
        .hasLineCount(1);
    changeOneNumber(folder.resolve("s1/rows.journal"), odd.resolve("rows.journal"));
    assertThat(merge(List.of("s1", "s2", "odd"), "joined").err())
        .contains("odd/rows.journal is not what the run left")
        .hasLineCount(1);
    Manifest.read(odd).renew(odd, "rows.journal");
    Outcome outcome = merge(List.of("s1", "s2", "odd"), "joined");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("s1 differs from another shard in point 2, replication 5; run both again")
        .doesNotContain("fault");
    assertThat(folder.resolve("joined")).doesNotExist();
  }

  private static void changeOneNumber(Path from, Path to) throws IOException {
    int responses =
        Json.read(from.resolveSibling("shard.json")).member("responses").elements().size();
    try (RowJournal source = RowJournal.open(from, responses);
        RowJournal changed = RowJournal.open(to, responses)) {
      source.replay(
          new RowReceiver() {
            @Override
            public void row(Row row) {
              double[] values = row.responses().clone();
              if (row.point() == 2 && row.replication() == 5) {
                values[0] = Math.nextUp(values[0]);
              }
              changed.row(new Row(row.point(), row.replication(), values));
            }

            @Override
            public void failure(RowFailure failure) {
              changed.failure(failure);
            }
          });
      changed.commit();
    }
  }

  @Test
  void aShardThatWasFinishedIsNotRunAgain() {
    done(SWEEP, "--shard", "1/2", "--out", "s1");
    Outcome again = session.type(with(SWEEP, "--shard", "1/2", "--out", "s1", "--resume"));
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("The shard in ", "s1 is finished");
    Outcome other = session.type(with(SWEEP, "--shard", "2/2", "--out", "s1", "--resume"));
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("begun with shard 1 of 2, not 2 of 2").hasLineCount(1);
  }

  @Test
  void whatIsNoShardIsRefused() {
    done(SWEEP, "--out", "whole");
    assertThat(merge(List.of("whole"), "joined").err())
        .contains("whole is no shard: it has no shard.json")
        .hasLineCount(1);
    assertThat(merge(List.of("nowhere"), "joined").err()).contains("there is no shard nowhere");
    done(SWEEP, "--shard", "1/2", "--out", "s1");
    Outcome chart = session.type("chart", "s1");
    assertThat(chart.code()).isEqualTo(2);
    assertThat(chart.err()).contains("join all of them by entente merge").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0/4, is none",
    "5/4, is none",
    "1/1, is none",
    "a/4, takes I/N",
    "3, takes I/N",
    "1/186, there are no 186 parts of 185 rows"
  })
  void aShardThatCannotBeIsRefused(String shard, String told) {
    Outcome outcome = session.type(with(SWEEP, "--shard", shard, "--out", "s"));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("--shard").contains(told).hasLineCount(1);
  }

  @Test
  void whatHangsOnAllRowsHasNoShards() {
    Outcome until =
        session.type(
            with(
                SWEEP,
                "--until-se",
                "alignment.north.south.end=0.001",
                "--shard",
                "1/2",
                "--out",
                "s"));
    assertThat(until.code()).isEqualTo(2);
    assertThat(until.err()).startsWith("--until-se adds replications").hasLineCount(1);
    Outcome screening =
        session.type("sensitivity", Scenarios.KABUL, "--shard", "1/2", "--out", "s");
    assertThat(screening.code()).isEqualTo(2);
    assertThat(screening.err()).contains("each stage of screening").hasLineCount(1);
    Outcome nowhere = session.type(with(SWEEP, "--shard", "1/2"));
    assertThat(nowhere.err()).contains("--out shards/1").hasLineCount(1);
  }
}
