package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.cli.Session.Outcome;
import org.entente.results.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every command that writes, killed at random instants: what was there before is still there, byte
 * for byte; results are whole or not there; and the same command given again ends well. How often
 * each is killed can be said by -Dkills=N.
 */
@DisabledOnOs(OS.WINDOWS)
class KilledAnywhereTest {
  private static final int KILLS = Integer.getInteger("kills", 2);

  @TempDir Path folder;
  @TempDir Path printed;

  @BeforeEach
  void begin() throws IOException {
    Scenarios.feud(folder);
    Files.writeString(
        folder.resolve("calm.yaml"),
        "scenario: calm\nextends: feud.yaml\n"
            + "dynamics: {sigma: {value: 0.02, range: x0.5..x2, source: assumption}}\n");
    Files.writeString(
        folder.resolve("doubt.yaml"),
        Scenarios.calibrating("[" + Scenarios.PROTEST + "]")
            .replace("scenario: feud", "scenario: doubt"));
    Files.writeString(folder.resolve("record.csv"), Scenarios.protests());
    Session session = new Session(folder);
    done(session.type("run", "feud.yaml", "-n", 30, "--out", "before"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run feud.yaml -n 300 --out made",
        "run feud.yaml -n 300 --out replaced --force",
        "compare feud.yaml calm.yaml -n 100 --out made",
        "sweep feud.yaml --vary dynamics.sigma=0:1:3 -n 50 --out made",
        "sensitivity calm.yaml --method morris --points 4 -n 10 --out made",
        "calibrate doubt.yaml --observed record.csv --particles 1000 --most 5000 --out made",
        "chart before --figure drift",
        "report before",
        "init made"
      })
  void whatWasThereStaysAndTheSameCommandEndsWell(String line) throws Exception {
    if (line.contains("--force")) {
      done(new Session(folder).type("run", "feud.yaml", "-n", 20, "--out", "replaced", "-q"));
    }
    boolean redraws = line.startsWith("chart") || line.startsWith("report");
    Random instants = new Random(20250112);
    Map<String, byte[]> before = kept(redraws);
    Object[] words = (Object[]) line.split(" ");

    int kills = 0;
    for (int tries = 0; kills < KILLS && tries < 20 * KILLS; tries++) {
      Program program = Program.start(folder, printed, List.of(), words);
      Thread.sleep(instants.nextInt(2500));
      if (program.isAlive()) {
        program.signal("KILL");
        kills++;
      }
      program.end();
      assertThat(kept(redraws).keySet()).containsAll(before.keySet());
      kept(redraws)
          .forEach(
              (name, bytes) ->
                  assertThat(bytes).as(name).isEqualTo(before.getOrDefault(name, bytes)));
      for (String results : List.of("made", "replaced")) {
        if (Files.isDirectory(folder.resolve(results))) {
          assertThat(Manifest.damage(folder.resolve(results))).as(results).isEmpty();
        }
      }
      if (Files.exists(folder.resolve("made.yaml"))) {
        done(new Session(folder).type("validate", "made.yaml"));
        Files.delete(folder.resolve("made.yaml"));
      }
      if (Files.isDirectory(folder.resolve("made"))) {
        Folder.delete(folder.resolve("made"));
      }
    }
    assertThat(kills).isEqualTo(KILLS);

    Outcome last = Program.start(folder, printed, List.of(), words).end();
    if (last.code() == 2 && last.err().contains("--resume")) {
      // A study that was stopped is never begun anew by accident.
      last =
          Program.start(folder, printed, List.of(), (Object[]) (line + " --resume").split(" "))
              .end();
    }
    done(last);
    assertThat(Folder.entries(folder)).noneMatch(entry -> entry.startsWith("."));
    assertThat(Folder.entries(folder)).doesNotContain("made.unfinished");
    if (redraws) {
      assertThat(Manifest.damage(folder.resolve("before"))).isEmpty();
    }
  }

  private static void done(Outcome outcome) {
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  /** What must stay as it is; of results that are drawn anew, all but what is drawn. */
  private Map<String, byte[]> kept(boolean redraws) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : Folder.files(folder)) {
      boolean drawn =
          name.contains("charts/") || name.endsWith("report.html") || name.endsWith(Manifest.FILE);
      if (!name.contains("made") && !name.startsWith("replaced") && !name.startsWith(".")) {
        if (!(redraws && drawn)) {
          files.put(name, Files.readAllBytes(folder.resolve(name)));
        }
      }
    }
    return files;
  }
}
