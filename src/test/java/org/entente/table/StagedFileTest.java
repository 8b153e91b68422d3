package org.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFileTest {

  @TempDir private Path folder;

  @Test
  void whatIsNotCommittedLeavesThePlaceAsItWas() throws IOException {
    Path place = Files.writeString(folder.resolve("x.csv"), "before");
    try (StagedFile staged = StagedFile.at(place);
        OutputStream out = staged.open()) {
      out.write('a');
    }
    assertThat(place).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("x.csv");
  }

  @Test
  void whatIsCommittedReplacesWhatWasThere() throws IOException {
    Path place = Files.writeString(folder.resolve("x.csv"), "before");
    try (StagedFile staged = StagedFile.at(place)) {
      Files.writeString(staged.path(), "after");
      assertThat(place).hasContent("before");
      staged.commit();
    }
    assertThat(place).hasContent("after");
    assertThat(folder.toFile().list()).containsExactly("x.csv");
  }

  @Test
  void twoFilesStagedForOnePlaceDoNotMix() throws IOException {
    Path place = folder.resolve("x.csv");
    try (StagedFile first = StagedFile.at(place);
        StagedFile second = StagedFile.at(place)) {
      assertThat(first.path()).isNotEqualTo(second.path());
    }
    assertThatIllegalArgumentException().isThrownBy(() -> StagedFile.at(Path.of("/")));
  }
}
