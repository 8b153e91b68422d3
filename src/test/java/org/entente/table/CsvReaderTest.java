package org.entente.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  private static Table table(String text) throws IOException {
    return Table.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "observed.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date,x\n2025-01-02,0.5\n2025-01-03,-1\n",
        "date,x\r\n2025-01-02,0.5\r\n2025-01-03,-1\r\n",
        "\uFEFFdate,x\n2025-01-02,0.5\n2025-01-03,-1",
        "\"date\",\"x\"\n\"2025-01-02\",\"0.5\"\n\n2025-01-03, -1 \n\n"
      })
  void theUsualWaysToWriteATableAreRead(String text) throws IOException {
    Table table = table(text);
    assertThat(table.names()).containsExactly("date", "x");
    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.dates("date"))
        .containsExactly(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 3));
    assertThat(table.numbers("x")).containsExactly(0.5, -1);
  }

  @Test
  void everyBadCellOfAColumnIsToldWithItsLine() throws IOException {
    Table table = table("id,x\na,1\nb,two\n\"c\nd\",\ne,NaN\n");
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> table.numbers("x"))
        .satisfies(
            e -> assertThat(e.problems()).extracting(DataProblem::line).containsExactly(3L, 4L, 6L))
        .withMessageContaining(
            "observed.csv, line 3, column \"x\": \"two\": write a decimal number such as 0.25")
        .withMessageContaining("line 4, column \"x\": the cell is empty");
  }

  @Test
  void aMissingNumberMayBeAskedFor() throws IOException {
    assertThat(table("a,x\n1,\n2,0.5\n").numbersIfAny("x"))
        .containsExactly(OptionalDouble.empty(), OptionalDouble.of(0.5));
  }

  @Test
  void anUnknownColumnNamesTheNearest() throws IOException {
    Table table = table("alignment,date\n");
    assertThatThrownBy(() -> table.texts("aligment"))
        .isInstanceOf(DataException.class)
        .hasMessage("observed.csv: no column \"aligment\": did you mean 'alignment'?");
    assertThat(table.has("date")).isTrue();
    assertThat(table.has("dates")).isFalse();
  }

  @Test
  void everyRowOfAWrongLengthIsToldAtOnce() {
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> table("a,b\n1\n1,2\n1,2,3\n"))
        .satisfies(
            e -> assertThat(e.problems()).extracting(DataProblem::line).containsExactly(2L, 4L))
        .withMessageContaining("1 cell in the row, 2 in the header")
        .withMessageContaining("3 cells in the row, 2 in the header");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a;b^c,d                | 2 | inside a cell
          a;^b                   | 2 | never ends
          a;x;^b                 | 3 | never ends
          a;^b^c                 | 2 | follows a closing quote
          a;b~c;                 | 2 | carriage return
          a,a;1,2                | 1 | two columns are named "a"
          a,;1,2                 | 1 | has no name
          """)
  void whatIsNotATableIsRefusedWithItsLine(String coded, long line, String words) {
    String text = coded.replace(';', '\n').replace('^', '"').replace('~', '\r');
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> table(text))
        .satisfies(
            e -> assertThat(e.problems()).extracting(DataProblem::line).containsExactly(line))
        .withMessageContaining(words);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> table(""))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> table("\n\n")).isInstanceOf(DataException.class);
  }

  @Test
  void whatIsNotUtf8IsRefusedWithItsLine() {
    byte[] latin = "a\nb\n\u00e9\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Table.read(new ByteArrayInputStream(latin), "f"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("f, line 3: cell 1 is not UTF-8");
  }

  @Test
  void aRowWithoutEndIsRefusedBeforeItFillsMemory() {
    byte[] quote = "a\n\"".getBytes(UTF_8);
    byte[] endless = new byte[CsvRecords.LONGEST + 10];
    java.util.Arrays.fill(endless, (byte) 'x');
    System.arraycopy(quote, 0, endless, 0, quote.length);
    assertThatThrownBy(() -> Table.read(new ByteArrayInputStream(endless), "f"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("a row of more than");
  }

  @Test
  void tooManyColumnsAreRefused() {
    assertThatThrownBy(() -> table("a" + ",b".repeat(10_000) + "\n"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("more than 10000");
  }

  @Test
  void aStreamGoesOnBehindARowOfAWrongLength() throws IOException {
    byte[] bytes = "a,b\n1\n3,4\n".getBytes(UTF_8);
    try (CsvReader reader = CsvReader.of(new ByteArrayInputStream(bytes), "f")) {
      assertThatThrownBy(reader::next).isInstanceOf(DataException.class);
      assertThat(reader.next()).isTrue();
      assertThat(reader.line()).isEqualTo(3);
      assertThat(reader.whole(reader.column("b"))).isEqualTo(4);
      assertThat(reader.next()).isFalse();
    }
  }

  @Test
  void aCellOfAnotherKindIsAProblemOfThatCell() throws IOException {
    byte[] bytes = "a,b\nx,\n".getBytes(UTF_8);
    try (CsvReader reader = CsvReader.of(new ByteArrayInputStream(bytes), "f")) {
      assertThat(reader.next()).isTrue();
      assertThatThrownBy(() -> reader.number(0)).hasMessageContaining("\"x\": write a decimal");
      assertThatThrownBy(() -> reader.whole(0)).hasMessageContaining("whole number");
      assertThatThrownBy(() -> reader.date(0)).hasMessageContaining("2025-12-31");
      assertThat(reader.numberIfAny(1)).isEmpty();
      assertThatThrownBy(() -> reader.column("z")).hasMessageContaining("there are a, b");
    }
  }

  @Test
  void aHostileCellCannotSteerATerminal() {
    DataProblem problem = new DataProblem("f", 1, "", "\u001b[2J\n\u202e" + "x".repeat(99), "no");
    assertThat(problem.message())
        .startsWith("f, line 1: \"\\u001B[2J\\u000A\\u202Ex")
        .contains("x...\": no");
  }
}
