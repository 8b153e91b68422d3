package org.entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class CsvRoundTripTest {

  @Provide
  Arbitrary<String> texts() {
    return UnicodeTexts.any();
  }

  @Provide
  Arbitrary<List<String>> headers() {
    return UnicodeTexts.any()
        .filter(text -> !text.isBlank())
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 500, seed = "20250101")
  void anyTextComesBackAsItWas(@ForAll("texts") String first, @ForAll("texts") String second)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter writer = CsvWriter.to(out, List.of("a", "b"))) {
      writer.text(first).text(second).endRow();
      writer.text(second).text(first).endRow();
    }
    Table table = Table.read(new ByteArrayInputStream(out.toByteArray()), "here");
    assertThat(table.texts("a")).containsExactly(first, second);
    assertThat(table.texts("b")).containsExactly(second, first);
  }

  @Property(tries = 300, seed = "20250101")
  void aSingleColumnComesBackEvenWhereItsCellsAreEmpty(
      @ForAll @Size(max = 5) List<@net.jqwik.api.From("texts") String> cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter writer = CsvWriter.to(out, List.of("only"))) {
      for (String cell : cells) {
        writer.text(cell).endRow();
      }
    }
    Table table = Table.read(new ByteArrayInputStream(out.toByteArray()), "here");
    assertThat(table.texts("only")).isEqualTo(cells);
  }

  @Property(tries = 300, seed = "20250101")
  void anyNamesOfColumnsComeBackAsTheyWere(@ForAll("headers") List<String> names)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.to(out, names).close();
    Table table = Table.read(new ByteArrayInputStream(out.toByteArray()), "here");
    assertThat(table.names()).isEqualTo(names);
    assertThat(table.rows()).isZero();
  }

  @Property(tries = 500, seed = "20250101")
  void anyNumberAndDateComeBackAsTheyWere(
      @ForAll double number, @ForAll long whole, @ForAll("dates") LocalDate date)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter writer = CsvWriter.to(out, List.of("number", "whole", "date"))) {
      writer.number(number).whole(whole).date(date).endRow();
    }
    byte[] bytes = out.toByteArray();
    try (CsvReader reader = CsvReader.of(new ByteArrayInputStream(bytes), "here")) {
      assertThat(reader.next()).isTrue();
      assertThat(reader.number(0)).isEqualTo(number + 0.0);
      assertThat(reader.whole(1)).isEqualTo(whole);
      assertThat(reader.date(2)).isEqualTo(date);
      assertThat(reader.next()).isFalse();
    }
  }
}
