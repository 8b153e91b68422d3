package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.cli.Session.Outcome;
import org.entente.results.Manifest;
import org.entente.results.ResultsException;
import org.entente.table.DataException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a night can do to a study: full disks, folders that go away, files that change. */
@DisabledOnOs(OS.WINDOWS)
class FaultsTest {
  private static final List<String> MOUNTING = List.of("unshare", "--map-root-user", "--mount");

  @TempDir Path folder;
  @TempDir Path printed;

  @BeforeEach
  void begin() throws IOException {
    Scenarios.feud(folder);
  }

  @Test
  void aStudyThatAFullDiskStopsGoesOnToTheSameBytes() throws Exception {
    assumeMountable();
    Object[] words = {
      "sweep", "feud.yaml", "--vary", "dynamics.sigma=0.01:0.05:6", "-n", 4_000, "--out", "r"
    };
    Path undisturbed = Files.createDirectories(printed.resolve("undisturbed"));
    Scenarios.feud(undisturbed);
    assertThat(Program.start(undisturbed, printed, List.of(), words).end().code()).isZero();
    Path disk = Files.createDirectories(folder.resolve("disk"));
    String script =
        """
        mount -t tmpfs -o size=1m tmpfs disk && cp feud.yaml disk/ && cd disk || exit 9
        "$@"
        echo $? > ../first
        ls -a > ../left
        mount -o remount,size=200m . || exit 9
        "$@" --resume || exit 8
        cp -r r ../r
        """;

    Outcome outcome = Program.startUnder(mounting(script), folder, printed, words).end();

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(folder.resolve("first")).hasContent("1");
    assertThat(Files.readString(folder.resolve("left"))).contains("r.unfinished");
    assertThat(outcome.err()).contains("No space left on device", "--resume");
    assertThat(outcome.err()).doesNotContain("at org.", "fault of Entente");
    for (String file : List.of("design.csv", "responses.csv", "scenario.yaml", "summary.csv")) {
      assertThat(folder.resolve("r").resolve(file))
          .hasSameBinaryContentAs(undisturbed.resolve("r").resolve(file));
    }
    assertThat(disk).isEmptyDirectory();
  }

  @Test
  void aRunThatAFullDiskStopsSaysSoAndLeavesNothing() throws Exception {
    assumeMountable();
    Files.createDirectories(folder.resolve("disk"));
    String script =
        """
        mount -t tmpfs -o size=1m tmpfs disk && cp feud.yaml disk/ && cd disk || exit 9
        "$@"
        echo $? > ../first
        ls -A > ../left
        """;

    Object[] words = {"run", "feud.yaml", "-n", 30_000, "--out", "r", "--no-charts"};
    Outcome outcome = Program.startUnder(mounting(script), folder, printed, words).end();

    assertThat(folder.resolve("first")).hasContent("1");
    assertThat(folder.resolve("left")).hasContent("feud.yaml");
    assertThat(outcome.err()).contains("No space left on device").doesNotContain("at org.");
  }

  @Test
  void aFolderThatIsReadOnlyIsToldBeforeAnythingIsSimulated() throws Exception {
    assumeMountable();
    Files.createDirectories(folder.resolve("disk"));
    String script = "mount -t tmpfs -o ro tmpfs disk || exit 9; \"$@\"";

    Object[] words = {"run", "feud.yaml", "-n", 10_000_000, "--out", "disk/r"};
    Outcome outcome = Program.startUnder(mounting(script), folder, printed, words).end();

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).contains("disk cannot be written to").hasLineCount(1);
  }

  @Test
  void resultsThatAreDeletedWhileTheyGrowEndTheRunInWords() throws Exception {
    Program run = Program.start(folder, printed, List.of(), "run", "feud.yaml", "-n", 2_000_000);
    Path staged = await(run, "responses.csv");
    Folder.delete(staged.getParent());

    Outcome outcome = run.end();

    assertThat(outcome.code()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.err()).contains("A file could not be read or written").hasLineCount(1);
    assertThat(folder.resolve("feud.yaml")).hasContent(Scenarios.FEUD);
    assertThat(folder.resolve("results/feud/001")).doesNotExist();
  }

  @Test
  void aByteThatIsFlippedOrAFileThatIsCutIsFoundByItsChecksum() throws IOException {
    Session session = new Session(folder);
    assertThat(session.type("run", "feud.yaml", "-n", 20, "--out", "r").code()).isZero();
    Path results = folder.resolve("r");
    Random places = new Random(20250112);
    for (String name : Folder.files(results)) {
      if (name.equals(Manifest.FILE)) {
        continue;
      }
      Path file = results.resolve(name);
      byte[] whole = Files.readAllBytes(file);
      byte[] flipped = whole.clone();
      flipped[places.nextInt(whole.length)] ^= (byte) (1 << places.nextInt(8));
      Files.write(file, flipped);
      assertThat(Manifest.damage(results))
          .hasValueSatisfying(said -> assertThat(said).contains(name));
      Files.write(file, Arrays.copyOf(whole, whole.length - 1));
      assertThat(Manifest.damage(results))
          .hasValueSatisfying(said -> assertThat(said).contains(name));
      Files.write(file, whole);
    }
    assertThat(Manifest.damage(results)).isEmpty();
    Files.writeString(results.resolve("summary.csv"), "x");
    Outcome outcome = session.type("verify", "r");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("summary.csv is not what the run left").hasLineCount(1);
  }

  @Test
  void aManifestWithAnyByteFlippedOrCutIsReadOrRefusedInWords() throws IOException {
    Session session = new Session(folder);
    assertThat(session.type("run", "feud.yaml", "-n", 3, "--no-charts", "--out", "r").code())
        .isZero();
    Path manifest = folder.resolve("r").resolve(Manifest.FILE);
    byte[] whole = Files.readAllBytes(manifest);
    Random bits = new Random(20250112);
    int refused = 0;
    for (int at = 0; at < whole.length; at += 3) {
      byte[] changed = whole.clone();
      changed[at] ^= (byte) (1 << bits.nextInt(8));
      Files.write(manifest, at % 2 == 0 ? changed : Arrays.copyOf(whole, at));
      try {
        Manifest.read(folder.resolve("r"));
        Manifest.damage(folder.resolve("r"));
      } catch (DataException | ResultsException e) {
        assertThat(e.getMessage()).isNotBlank();
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(whole.length / 10);
  }

  @Test
  void resultsOfAnOlderVersionAreReadAndThoseOfANewerLayoutRefused() throws IOException {
    Session session = new Session(folder);
    assertThat(session.type("run", "feud.yaml", "-n", 3, "--no-charts", "--out", "r").code())
        .isZero();
    Path manifest = folder.resolve("r").resolve(Manifest.FILE);
    String text = Files.readString(manifest);
    String now = "\"version\": \"" + Version.number() + "\"";
    assertThat(text).contains(now, "\"format\": 1,");

    Files.writeString(manifest, text.replace(now, "\"version\": \"0.0.1\""));
    assertThat(session.type("verify", "r").code()).isZero();

    Files.writeString(
        manifest,
        text.replace(now, "\"version\": \"9.0\"").replace("\"format\": 1,", "\"format\": 2,"));
    for (String command : List.of("verify", "chart", "report")) {
      Outcome outcome = session.type(command, "r");
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err())
          .contains("r was written by a newer version of Entente (9.0); use that version")
          .hasLineCount(1);
    }
  }

  @Test
  void aReaderThatGoesAwayEndsARunQuietlyAndItsResultsStay() throws Exception {
    Process process = Program.pipe(folder, "run", "feud.yaml", "-n", 50, "--out", "r", "--json");
    process.getInputStream().close();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Manifest.damage(folder.resolve("r"))).isEmpty();
  }

  private static List<String> mounting(String script) {
    List<String> words = new ArrayList<>(MOUNTING);
    words.addAll(List.of("sh", "-c", script, "sh"));
    return words;
  }

  private void assumeMountable() throws InterruptedException, IOException {
    Path trial = Files.createDirectories(printed.resolve("trial"));
    boolean mounts;
    try {
      List<String> words = mounting("mount -t tmpfs tmpfs " + trial);
      mounts = new ProcessBuilder(words).start().waitFor() == 0;
    } catch (IOException e) {
      mounts = false;
    }
    assumeTrue(mounts, "this system lets nobody mount a small disk in a namespace of one's own");
  }

  private Path await(Program program, String name) throws Exception {
    for (int tries = 0; tries < 1200 && program.isAlive(); tries++) {
      for (String file : Folder.files(folder)) {
        if (file.endsWith(name) && Files.size(folder.resolve(file)) > 0) {
          return folder.resolve(file);
        }
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("the run does not begin: " + program.end());
  }
}
