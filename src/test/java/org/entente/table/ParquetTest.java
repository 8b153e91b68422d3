package org.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetTest {

  private static final List<TypedColumn> COLUMNS =
      List.of(
          new TypedColumn("replication", ColumnType.WHOLE),
          new TypedColumn("alignment", ColumnType.NUMBER),
          new TypedColumn("actor", ColumnType.TEXT),
          new TypedColumn("date", ColumnType.DATE));

  @TempDir private Path folder;

  private static void write(Path file, int rows, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    try (ParquetWriter writer = ParquetWriter.to(file, COLUMNS)) {
      for (int i = 0; i < rows; i++) {
        writer.whole(random.nextLong()).number(random.nextDouble() - 0.5);
        writer.text("actor-" + random.nextInt(20));
        writer.date(LocalDate.of(2024, 3, 1).plusDays(random.nextInt(700))).endRow();
      }
      writer.commit();
    }
  }

  @Test
  void rowsComeBackInTheOrderWritten() throws IOException {
    int rows = 300_000; // more than two row groups
    Path file = folder.resolve("drift.parquet");
    write(file, rows, 7);
    SplittableRandom random = new SplittableRandom(7);
    try (ParquetReader reader = ParquetReader.open(file)) {
      assertThat(reader.columns()).isEqualTo(COLUMNS);
      for (int i = 0; i < rows; i++) {
        assertThat(reader.next()).isTrue();
        boolean same =
            reader.whole(0) == random.nextLong()
                && reader.number(1) == random.nextDouble() - 0.5
                && reader.text(2).equals("actor-" + random.nextInt(20))
                && reader.date(3).equals(LocalDate.of(2024, 3, 1).plusDays(random.nextInt(700)));
        assertThat(same).as("row %d", i).isTrue();
      }
      assertThat(reader.next()).isFalse();
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    write(folder.resolve("a.parquet"), 200_000, 7);
    write(folder.resolve("b.parquet"), 200_000, 7);
    write(folder.resolve("c.parquet"), 200_000, 8);
    assertThat(folder.resolve("b.parquet")).hasSameBinaryContentAs(folder.resolve("a.parquet"));
    assertThat(Files.mismatch(folder.resolve("a.parquet"), folder.resolve("c.parquet")))
        .isNotEqualTo(-1);
  }

  @Test
  void anyCellComesBackAsItWas() throws IOException {
    List<String> texts = UnicodeTexts.any().list().ofSize(500).sample();
    List<Double> numbers = new ArrayList<>(List.of(0.0, Double.MIN_VALUE, -Double.MAX_VALUE, 0.1));
    List<LocalDate> dates =
        List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(1500, 2, 28));
    Path file = folder.resolve("cells.parquet");
    try (ParquetWriter writer = ParquetWriter.to(file, COLUMNS)) {
      for (int i = 0; i < texts.size(); i++) {
        writer.whole(i % 2 == 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
        writer.number(numbers.get(i % 4)).text(texts.get(i)).date(dates.get(i % 3)).endRow();
      }
      writer.missing().missing().missing().missing().endRow();
      writer.commit();
    }
    try (ParquetReader reader = ParquetReader.open(file)) {
      for (int i = 0; i < texts.size(); i++) {
        assertThat(reader.next()).isTrue();
        assertThat(reader.whole(0)).isEqualTo(i % 2 == 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
        assertThat(reader.number(1)).isEqualTo(numbers.get(i % 4));
        assertThat(reader.text(2)).isEqualTo(texts.get(i));
        assertThat(reader.date(3)).isEqualTo(dates.get(i % 3));
      }
      assertThat(reader.next()).isTrue();
      for (int column = 0; column < 4; column++) {
        assertThat(reader.isMissing(column)).isTrue();
      }
      assertThatExceptionOfType(DataException.class)
          .isThrownBy(() -> reader.number(1))
          .withMessageContaining("row 501, column \"alignment\": the cell is empty");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's; DROP TABLE written; --.parquet",
        "a*b?[c].parquet",
        "k=v.parquet",
        "\"q\".parquet",
        "{uuid}.parquet",
        "x.csv.gz"
      })
  void anyNameOfAFileIsTakenAsItIs(String name) throws IOException {
    Files.createDirectory(folder.resolve("year=2024"));
    Path file = folder.resolve("year=2024").resolve(name);
    List<TypedColumn> columns = List.of(new TypedColumn("a\"b', --", ColumnType.WHOLE));
    try (ParquetWriter writer = ParquetWriter.to(file, columns)) {
      writer.whole(7).endRow();
      writer.commit();
    }
    assertThat(file.getParent().toFile().list()).containsExactly(name);
    try (ParquetReader reader = ParquetReader.open(file)) {
      assertThat(reader.columns()).isEqualTo(columns);
      assertThat(reader.next()).isTrue();
      assertThat(reader.whole(0)).isEqualTo(7);
    }
  }

  @Test
  void whatIsNotCommittedLeavesNothingBehind() throws IOException {
    try (ParquetWriter writer = ParquetWriter.to(folder.resolve("a.parquet"), COLUMNS)) {
      writer.whole(1);
      assertThatIllegalStateException()
          .isThrownBy(writer::commit)
          .withMessageContaining("not ended");
    }
    assertThat(folder.toFile().list()).isEmpty();
  }

  @Test
  void aTableWithoutRowsKeepsItsColumns() throws IOException {
    write(folder.resolve("none.parquet"), 0, 1);
    try (ParquetReader reader = ParquetReader.open(folder.resolve("none.parquet"))) {
      assertThat(reader.columns()).isEqualTo(COLUMNS);
      assertThat(reader.next()).isFalse();
    }
  }

  @Test
  void aCellOfTheWrongTypeOrPlaceIsRefused() throws IOException {
    try (ParquetWriter writer = ParquetWriter.to(folder.resolve("a.parquet"), COLUMNS)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> writer.number(1))
          .withMessageContaining("\"replication\"");
      writer.whole(1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.number(Double.NaN))
          .withMessageContaining("\"alignment\"");
      assertThatIllegalStateException().isThrownBy(writer::endRow);
      assertThatIllegalArgumentException().isThrownBy(() -> writer.text("\uD83D"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.date(LocalDate.of(10_000, 1, 1)));
    }
  }

  @Test
  void namesThatDifferOnlyInCaseAreRefused() {
    List<TypedColumn> columns =
        List.of(new TypedColumn("a", ColumnType.WHOLE), new TypedColumn("A", ColumnType.WHOLE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParquetWriter.to(folder.resolve("a.parquet"), columns))
        .withMessageContaining("case");
    assertThat(folder.toFile().list()).isEmpty();
  }

  @Test
  void whatIsNotParquetIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.parquet"), "a,b\n1,2\n");
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> ParquetReader.open(file))
        .withMessageContaining("not a Parquet file");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> ParquetReader.open(folder.resolve("none")));
  }
}
