package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.LauncherSandbox.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher builds when it must, and otherwise only starts. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  @TempDir Path temporary;
  private LauncherSandbox sandbox;

  @BeforeEach
  void layOut() throws IOException {
    sandbox = new LauncherSandbox(temporary);
  }

  @Test
  void theFirstUseBuildsAndTheSecondOnlyStarts() throws Exception {
    Outcome first = sandbox.run("0", "an argument");
    assertThat(first.exitCode()).isZero();
    assertThat(first.output()).isEqualTo(started("0 an argument"));
    assertThat(first.errors()).contains("building for the first use");
    assertThat(sandbox.folder.resolve("target/run/lib/library.jar")).exists();

    assertThat(sandbox.run()).isEqualTo(new Outcome(0, started(""), ""));
    assertThat(sandbox.builds()).isEqualTo(1);
  }

  @Test
  void aNewerSourceIsBuilt() throws Exception {
    sandbox.run();
    sandbox.editASource();
    assertThat(sandbox.run().errors()).contains("the sources have changed");
    assertThat(sandbox.builds()).isEqualTo(2);
  }

  @Test
  void withoutAnArchiveOfClassesItStartsAllTheSame() throws Exception {
    sandbox.javaMayNotArchive();
    assertThat(sandbox.run().output()).isEqualTo(startedWith(QUICK, ""));
    assertThat(sandbox.run()).isEqualTo(new Outcome(0, startedWith(QUICK, ""), ""));
    assertThat(sandbox.builds()).isEqualTo(1);
  }

  @Test
  void onlyWhatIsOverSoonIsCompiledQuicklyRatherThanWell() throws Exception {
    sandbox.run();
    for (String brief :
        List.of(
            "list",
            "run",
            "run x",
            "run -n 5000",
            "run x -n20",
            "run x --replications 0500 --json",
            "run x --draw-parameters")) {
      assertThat(sandbox.run(brief.split(" ")).output()).as(brief).contains(" " + QUICK + " ");
    }
    for (String longer :
        List.of(
            "run x -n 5001",
            "run -n 1e9",
            "run -n 99999",
            "run x --replications=1000000",
            "run x -n=1000000",
            "run -n1000000 x",
            "run x --draw-parameters=split -n 1001",
            "run -n 5000 --posterior p x",
            "sweep",
            "compare a b")) {
      assertThat(sandbox.run(longer.split(" ")).output()).as(longer).doesNotContain(QUICK);
    }
  }

  @Test
  void aCollectorThatIsAskedForIsTheOnlyOne() throws Exception {
    sandbox.run();
    assertThat(started(Map.of("ENTENTE_JAVA_OPTS", "-Xmx2g -XX:+UseZGC"), "0"))
        .contains(" -XX:TieredStopAtLevel=1 -Xmx2g -XX:+UseZGC ")
        .doesNotContain("Serial");
  }

  @Test
  void whatSimulatesLongHasACollectorThatCostsItLittleAndRoomAsItAsksFor() throws Exception {
    sandbox.run();
    assertThat(sandbox.run("sweep").output()).contains(" -XX:+UseParallelGC -Xmn24m -jar ");
    assertThat(sandbox.run("gui").output()).doesNotContain("GC").doesNotContain("-Xmn");
    for (String asked : List.of("-Xmx512m", "-XX:MaxRAMPercentage=50", "-Xmn100m")) {
      assertThat(started(Map.of("ENTENTE_JAVA_OPTS", asked), "sweep"))
          .contains(" -XX:+UseParallelGC " + asked + " -jar ");
    }
    for (String name : List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS")) {
      assertThat(started(Map.of(name, "-XX:+UseG1GC"), "sweep"))
          .doesNotContain("Parallel")
          .doesNotContain("-Xmn");
    }
  }

  private String started(Map<String, String> environment, String... arguments) throws Exception {
    return LauncherSandbox.end(
            sandbox.start(
                sandbox.folder.resolve("entente"), sandbox.folder, environment, arguments))
        .output();
  }

  @Test
  void theExitCodeIsThatOfTheProgram() throws Exception {
    assertThat(sandbox.run("7").exitCode()).isEqualTo(7);
  }

  @Test
  void itStartsThroughLinksInTheFolderItIsCalledFromWithTheOptionsForJava() throws Exception {
    Path elsewhere = Files.createDirectories(temporary.toRealPath().resolve("else where"));
    Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("../checkout/entente"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("first"));
    Process process =
        sandbox.start(link, elsewhere, Map.of("ENTENTE_JAVA_OPTS", "-Xmx1g -ea"), "0");
    assertThat(LauncherSandbox.end(process).output())
        .isEqualTo(
            "in "
                + elsewhere
                + ": "
                + archived()
                + " "
                + QUICK
                + " -Xmx1g -ea -jar "
                + jar()
                + " 0\n");
  }

  @Test
  void aFailedBuildShowsWhyAndLeavesNothingStarted() throws Exception {
    sandbox.mavenShould("fail");
    Outcome outcome = sandbox.run();
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output()).isEmpty();
    assertThat(outcome.errors()).contains("[ERROR] a reason", "the build failed");
    assertThat(sandbox.folder.resolve("target/run")).isEmptyDirectory();
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    bothStartAndOnlyOneBuilds();
  }

  @Test
  @EnabledIf("org.entente.LauncherSandbox#hasFlock")
  void twoAtOnceBuildOnceByTheLockOfTheSystem() throws Exception {
    sandbox.withFlock();
    bothStartAndOnlyOneBuilds();
  }

  private void bothStartAndOnlyOneBuilds() throws Exception {
    Path launcher = sandbox.folder.resolve("entente");
    Process one = sandbox.start(launcher, sandbox.folder, Map.of());
    Process other = sandbox.start(launcher, sandbox.folder, Map.of());
    assertThat(LauncherSandbox.end(one).output()).isEqualTo(started(""));
    assertThat(LauncherSandbox.end(other).output()).isEqualTo(started(""));
    assertThat(sandbox.builds()).isEqualTo(1);
  }

  @Test
  void anInterruptedBuildIsTakenUpByTheNextCall() throws Exception {
    sandbox.mavenShould("hang");
    Process process = sandbox.start(sandbox.folder.resolve("entente"), sandbox.folder, Map.of());
    while (sandbox.builds() == 0) {
      Thread.sleep(10);
    }
    process.toHandle().destroy();
    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(sandbox.folder.resolve("target/run")).isEmptyDirectory();

    sandbox.mavenShould("build");
    assertThat(sandbox.run().output()).isEqualTo(started(""));
  }

  @Test
  void aLockWhoseHolderHasDiedBlocksNobody() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path lock = Files.createDirectories(sandbox.folder.resolve("target/run/lock.held"));
    Files.writeString(lock.resolve("holder"), dead.pid() + "\n");
    assertThat(sandbox.run().output()).isEqualTo(started(""));
    assertThat(lock).doesNotExist();
  }

  @Test
  void aDistributionStartsWithoutMavenAndBuildsNothing() throws Exception {
    sandbox.withoutMaven();
    Files.delete(sandbox.folder.resolve("pom.xml"));
    Path jar = Files.writeString(sandbox.folder.resolve("entente.jar"), "");
    assertThat(sandbox.run("0", "an argument"))
        .isEqualTo(
            new Outcome(
                0,
                "in " + sandbox.folder + ": " + QUICK + " -jar " + jar + " 0 an argument\n",
                ""));
    assertThat(sandbox.folder.resolve("target")).doesNotExist();
  }

  @Test
  void whatIsMissingIsSaidInOneSentence() throws Exception {
    sandbox.withoutMaven();
    assertThat(sandbox.run())
        .isEqualTo(
            new Outcome(
                2,
                "",
                "entente: Entente must be built first, which needs Maven, and there is no mvn.\n"));
    sandbox.withoutJava();
    assertThat(sandbox.run())
        .isEqualTo(
            new Outcome(2, "", "entente: Java 17 or newer is needed, and there is no java.\n"));
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    for (String version : new String[] {"1.8.0_392", "11.0.2", "16"}) {
      sandbox.javaIs(version);
      Outcome outcome = sandbox.run();
      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(outcome.errors()).contains("Java 17 or newer is needed").hasLineCount(1);
    }
    for (String version : new String[] {"17", "17-ea", "25.0.1"}) {
      sandbox.javaIs(version);
      assertThat(sandbox.run().exitCode()).isZero();
    }
  }

  @Test
  void anArchiveThatAnotherJavaMadeIsNotUsed() throws Exception {
    sandbox.run();
    sandbox.javaIs("21.0.4");
    assertThat(sandbox.run("0")).isEqualTo(new Outcome(0, startedWith(QUICK, "0"), ""));
    assertThat(sandbox.builds()).isEqualTo(1);
  }

  private String started(String arguments) {
    return startedWith(archived() + " " + QUICK, arguments);
  }

  private String startedWith(String options, String arguments) {
    String words = String.join(" ", options, "-jar", jar().toString(), arguments);
    return "in " + sandbox.folder + ": " + words.strip() + "\n";
  }

  private String archived() {
    return "-XX:SharedArchiveFile="
        + sandbox.folder.resolve("target/run/classes-17.0.1.jsa")
        + " -Xlog:cds*=off -Xlog:class+path=off"
        + " -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0";
  }

  private Path jar() {
    return sandbox.folder.resolve("target/run/entente.jar");
  }
}
