package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.entente.table.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFoldersTest {
  @TempDir Path root;

  @Test
  void theLatestAreThoseThatWereDoneLastOfAllScenarios() throws IOException {
    Made.results(root.resolve("feud/001"), Made.NOON);
    Path latest = Made.results(root.resolve("feud/002"), Made.NOON.plusSeconds(5));
    Made.results(root.resolve("zeal/001"), Made.NOON.plusSeconds(3));
    assertThat(ResultsFolders.find("latest", root)).isEqualTo(latest);
  }

  @Test
  void theTimeOfTheFilesTellsNothing() throws IOException {
    Path latest = Made.results(root.resolve("feud/001"), Made.NOON.plusSeconds(1));
    Path older = Made.results(root.resolve("feud/002"), Made.NOON);
    Files.setLastModifiedTime(
        older.resolve("manifest.json"), FileTime.from(Made.NOON.plusSeconds(1_000_000_000)));
    assertThat(ResultsFolders.find("latest", root)).isEqualTo(latest);
  }

  @Test
  void ofThoseDoneAtTheSameTimeTheHighestNumberIsTheLatest() throws IOException {
    Made.results(root.resolve("feud/999"), Made.NOON);
    Path latest = Made.results(root.resolve("feud/1000"), Made.NOON);
    assertThat(ResultsFolders.find("latest", root)).isEqualTo(latest);
  }

  @Test
  void whatIsUnfinishedOrHasAnotherNameIsNotAmongThem() throws IOException {
    Path latest = Made.results(root.resolve("feud/001"), Made.NOON);
    Made.results(root.resolve("feud/.unfinished-1"), Made.NOON.plusSeconds(1));
    Made.results(root.resolve("feud/mine"), Made.NOON.plusSeconds(1));
    Files.createDirectories(root.resolve("feud/002"));
    assertThat(ResultsFolders.find("latest", root)).isEqualTo(latest);
  }

  @Test
  void aManifestThatCannotBeReadIsNamedRatherThanPassedOver() throws IOException {
    Made.results(root.resolve("feud/001"), Made.NOON);
    Path broken = Made.results(root.resolve("feud/002"), Made.NOON);
    Files.writeString(broken.resolve("manifest.json"), "{");
    assertThatThrownBy(() -> ResultsFolders.find("latest", root))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(broken.toString());
  }

  @Test
  void withoutAnyThereIsNoLatest() {
    assertThatThrownBy(() -> ResultsFolders.find("latest", root))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("there are no results below " + root);
    assertThatThrownBy(() -> ResultsFolders.find("latest", root.resolve("nowhere")))
        .isInstanceOf(ResultsException.class);
  }
}
