package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OddTableTest {
  @Test
  void aTableIsOneLineARow() {
    OddTable table =
        new OddTable("x", List.of("a", "b"), List.of(List.of("1", "2"), List.of("3", "4")));
    assertThat(table.markdown()).isEqualTo("| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n");
  }

  @Test
  void noCellBreaksOutOfItsColumnOrLine() {
    OddTable table = new OddTable("x", List.of("a"), List.of(List.of("1 | 2\r\n3"), List.of(" ")));
    assertThat(table.markdown()).isEqualTo("| a |\n| --- |\n| 1 \\| 2 3 |\n| |\n");
  }

  @Test
  void aTableWithoutRowsSaysSo() {
    assertThat(new OddTable("x", List.of("a"), List.of()).markdown()).isEqualTo("None.\n");
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OddTable("x", List.of("a"), List.of(List.of("1", "2"))))
        .withMessageContaining("'x' has 1 columns; a row has 2");
  }
}
