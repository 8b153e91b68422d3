package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {
  @TempDir Path root;

  @Test
  void theNextNumberIsOneAboveTheHighestWhateverIsMissingBelow() throws IOException {
    Files.createDirectories(root.resolve("feud/007"));
    Files.createDirectories(root.resolve("feud/notes"));
    Files.createDirectories(root.resolve("other/100"));
    assertThat(placed()).isEqualTo(root.resolve("feud/008"));
    Files.delete(root.resolve("feud/007"));
    assertThat(placed()).isEqualTo(root.resolve("feud/009"));
  }

  @Test
  void numbersGoOnPastThreeDigits() throws IOException {
    Files.createDirectories(root.resolve("feud/999"));
    assertThat(placed()).isEqualTo(root.resolve("feud/1000"));
    assertThat(placed()).isEqualTo(root.resolve("feud/1001"));
  }

  @Test
  void twoRunsAtOnceGetANumberEachInTheOrderInWhichTheyAreDone() throws IOException {
    Destination first = Destination.next(root, "feud");
    Destination second = Destination.next(root, "feud");
    try (StagedFolder one = first.open();
        StagedFolder other = second.open()) {
      Files.writeString(one.path().resolve("who"), "one");
      Files.writeString(other.path().resolve("who"), "other");
      assertThat(other.commit(second)).isEqualTo(root.resolve("feud/001"));
      assertThat(one.commit(first)).isEqualTo(root.resolve("feud/002"));
    }
    assertThat(root.resolve("feud/001/who")).hasContent("other");
    assertThat(root.resolve("feud/002/who")).hasContent("one");
  }

  @Test
  void whatIsGivenUpIsDeletedWithTheFoldersThatWereMadeForIt() throws IOException {
    Destination destination = Destination.named(root.resolve("a/b/c"), false);
    try (StagedFolder staged = destination.open()) {
      Files.createDirectories(staged.path().resolve("charts"));
      Files.writeString(staged.path().resolve("charts/drift.png"), "half a picture");
      assertThat(root.resolve("a/b")).isDirectory();
    }
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void whatOthersPutIntoThoseFoldersMeanwhileStays() throws IOException {
    Destination destination = Destination.named(root.resolve("a/b/c"), false);
    try (StagedFolder staged = destination.open()) {
      assertThat(staged.path()).isDirectory();
      Files.createDirectories(root.resolve("a/empty"));
    }
    assertThat(root.resolve("a/empty")).isDirectory();
    assertThat(root.resolve("a/b")).doesNotExist();
  }

  private Path placed() throws IOException {
    Destination destination = Destination.next(root, "feud");
    try (StagedFolder staged = destination.open()) {
      return staged.commit(destination);
    }
  }
}
