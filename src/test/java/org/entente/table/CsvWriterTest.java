package org.entente.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aTableIsItsHeaderThenItsRowsWithLineFeeds() throws IOException {
    try (CsvWriter writer = CsvWriter.to(out, List.of("id", "when", "count", "share"))) {
      writer.text("kabul").date(LocalDate.of(2024, 12, 24)).whole(3).number(0.25).endRow();
      writer.text("a,\"b\"\nc").missing().whole(-3).number(2.0).endRow();
    }
    assertThat(out.toString(UTF_8))
        .isEqualTo("id,when,count,share\nkabul,2024-12-24,3,0.25\n\"a,\"\"b\"\"\nc\",,-3,2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx"})
  void textThatASpreadsheetWouldRunIsGuarded(String formula) throws IOException {
    try (CsvWriter writer = CsvWriter.to(out, List.of("a", "b"))) {
      writer.text(formula).number(-1.5).endRow();
    }
    String row = out.toString(UTF_8).substring("a,b\n".length());
    assertThat(row.replace("\"", "")).isEqualTo("'" + formula + ",-1.5\n");
  }

  @Test
  void whatIsNoNumberIsRefusedNamingTheColumn() throws IOException {
    try (CsvWriter writer = CsvWriter.to(out, List.of("drift.kabul.delhi"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.number(Double.NaN))
          .withMessageContaining("drift.kabul.delhi")
          .withMessageContaining("missing");
    }
    assertThat(out.toString(UTF_8)).isEqualTo("drift.kabul.delhi\n");
  }

  @Test
  void rowsFormattedApartAreWrittenWhereTheyAreHandedIn() throws IOException {
    try (CsvWriter writer = CsvWriter.to(out, List.of("n", "x"))) {
      CsvRows late = writer.newRows().whole(3).endRow(new double[] {0.3});
      CsvRows early = writer.newRows().whole(1).endRow(new double[] {0.1});
      writer.whole(0).number(0).endRow();
      writer.write(early);
      writer.whole(2).number(0.2).endRow();
      writer.write(late);
      assertThat(late.size()).isZero();
    }
    assertThat(out.toString(UTF_8)).isEqualTo("n,x\n0,0\n1,0.1\n2,0.2\n3,0.3\n");
  }

  @Test
  void rowsOfOtherColumnsAreRefused() throws IOException {
    try (CsvWriter writer = CsvWriter.to(out, List.of("n"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.write(new CsvRows(List.of("m"))))
          .withMessageContaining("do not fit");
    }
  }

  @Test
  void aRowHasExactlyOneCellAColumn() {
    CsvRows rows = new CsvRows(List.of("a", "b"));
    rows.whole(1);
    assertThatIllegalStateException().isThrownBy(rows::endRow).withMessageContaining("\"b\"");
    assertThatIllegalArgumentException().isThrownBy(() -> rows.endRow(new double[2]));
    assertThatIllegalStateException().isThrownBy(() -> rows.drainTo(out));
    rows.whole(2);
    assertThatIllegalStateException().isThrownBy(() -> rows.whole(3));
  }

  @Test
  void aBufferGrowsToAnyLength() throws IOException {
    CsvRows rows = new CsvRows(List.of("a"));
    for (int i = 0; i < 10_000; i++) {
      rows.number(i + 0.5).endRow();
    }
    rows.drainTo(out);
    assertThat(out.toString(UTF_8).lines()).hasSize(10_000).last().isEqualTo("9999.5");
  }

  @Test
  void closingOverAHalfRowSaysSo() throws IOException {
    CsvWriter writer = CsvWriter.to(out, List.of("a", "b"));
    writer.whole(1);
    assertThatIllegalStateException().isThrownBy(writer::close).withMessageContaining("not ended");
  }

  @Test
  void badNamesOfColumnsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CsvRows(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new CsvRows(List.of("a", " ")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CsvRows(List.of("a", "a")))
        .withMessageContaining("\"a\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CsvRows(Collections.nCopies(10_001, "a")))
        .withMessageContaining("10000");
  }

  @Test
  void halfASurrogatePairIsRefused() {
    CsvRows rows = new CsvRows(List.of("a"));
    assertThatIllegalArgumentException().isThrownBy(() -> rows.text("\uD83D"));
  }

  @Test
  void aFileIsWrittenAtItsPath(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a b.csv");
    try (CsvWriter writer = CsvWriter.to(file, List.of("a"))) {
      writer.number(1).endRow();
    }
    assertThat(Files.readString(file)).isEqualTo("a\n1\n");
  }
}
