package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where results may go, and what must never be lost. */
class OutputFolderTest {
  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() throws IOException {
    session = new Session(folder);
    Scenarios.feud(folder);
  }

  @Test
  void aFolderThatExistsIsRefusedAndLeftAsItIs() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("mine"));
    assertRefused(run("--out", "mine"), "mine already exists", "--force");
    assertThat(Folder.entries(mine)).isEmpty();
  }

  @Test
  void forceReplacesResults() throws IOException {
    run("--out", "r", "--seed", 1);
    String before = Files.readString(folder.resolve("r/responses.csv"));
    assertThat(run("--out", "r", "--seed", 2, "--force").code()).isZero();
    assertThat(folder.resolve("r/responses.csv")).content().isNotEqualTo(before);
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml", "r");
  }

  @Test
  void forceFillsAnEmptyFolderAndMakesOneThatIsNotThere() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThat(run("--out", "empty", "--force").code()).isZero();
    assertThat(run("--out", "deep/er", "--force").code()).isZero();
    assertThat(Folder.entries(folder)).containsExactly("deep", "empty", "feud.yaml");
  }

  @Test
  void forceReplacesNothingButResults() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(mine.resolve("thesis.txt"), "years of work");
    assertRefused(run("--out", "mine", "--force"), "something other than results");
    Files.writeString(mine.resolve("manifest.json"), "{\"short_name\": \"a web site\"}");
    assertRefused(run("--out", "mine", "--force"), "something other than results");
    assertThat(mine.resolve("thesis.txt")).hasContent("years of work");

    assertRefused(run("--out", "feud.yaml", "--force"), "not a folder");
    assertThat(folder.resolve("feud.yaml")).hasContent(Scenarios.FEUD);
  }

  @Test
  void forceDoesNotFollowALinkToResults() throws IOException {
    run("--out", "r");
    try {
      Files.createSymbolicLink(folder.resolve("link"), folder.resolve("r"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here");
    }
    assertRefused(run("--out", "link", "--force"), "not a folder");
    assertThat(folder.resolve("r/manifest.json")).exists();
  }

  @Test
  void forceWithoutAFolderIsRefused() throws IOException {
    assertRefused(run("--force"), "--force replaces the folder of --out; name one");
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml");
  }

  @Test
  void aFolderBelowAFileIsRefused() throws IOException {
    assertRefused(run("--out", "feud.yaml/r"), "feud.yaml is a file");
    Files.writeString(folder.resolve("results"), "");
    assertRefused(run(), "results is a file");
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsRefused() throws IOException {
    Path locked = Files.createDirectories(folder.resolve("locked"));
    assumeTrue(locked.toFile().setWritable(false));
    assumeFalse(Files.isWritable(locked), "whoever tests may write anywhere");
    assertRefused(run("--out", "locked/r"), "locked cannot be written to");
  }

  @Test
  void aRunThatIsStoppedLeavesNothingBehindNotEvenTheFoldersAboveItsResults() throws IOException {
    Thread.currentThread().interrupt();
    Outcome outcome = run("--out", "a/b/r");
    assertThat(Thread.interrupted()).isFalse();
    assertThat(outcome).isEqualTo(new Outcome(3, "", "Interrupted; nothing was kept.\n"));
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml");
  }

  private Outcome run(Object... more) {
    Object[] words = new Object[5 + more.length];
    System.arraycopy(new Object[] {"run", "feud.yaml", "-n", 20, "--no-charts"}, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    return session.type(words);
  }

  private static void assertRefused(Outcome outcome, String... sentences) {
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(List.of(sentences)).hasLineCount(1);
  }
}
