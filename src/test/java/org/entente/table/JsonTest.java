package org.entente.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  private static JsonValue read(String text) throws IOException {
    return Json.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "summary.json");
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            UnicodeTexts.any().map(Object.class::cast),
            Arbitraries.longs().map(Object.class::cast),
            Arbitraries.doubles().filter(x -> x != Math.rint(x)).map(Object.class::cast),
            Arbitraries.of(true, false).map(Object.class::cast));
    return nested(nested(scalars));
  }

  private static Arbitrary<Object> nested(Arbitrary<Object> inner) {
    return Arbitraries.oneOf(
        inner,
        inner.list().ofMaxSize(3).map(Object.class::cast),
        Arbitraries.maps(UnicodeTexts.any(), inner).ofMaxSize(3).map(LinkedHashMap::new));
  }

  @Property(tries = 200, seed = "20250101")
  void anyValueComesBackAsItWas(@ForAll("values") Object value) throws IOException {
    Object back = read(Json.text(value)).plain();
    assertThat(back).isEqualTo(value);
    assertThat(Json.text(back == null ? "" : back)).isEqualTo(Json.text(value));
  }

  record Interval(double low, OptionalDouble high) {}

  @Test
  void aDocumentIsIndentedByTwoAndEndsWithALineFeed() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("scenario", "kabul \"2025\"");
    document.put("seed", -1L);
    document.put("interval", new Interval(3.0, OptionalDouble.empty()));
    document.put("levels", new double[] {0.05, -0.0});
    document.put("none", List.of());
    document.put("date", Optional.of(LocalDate.of(2024, 12, 24)));
    document.put("count", OptionalLong.of(2));
    assertThat(Json.text(document))
        .isEqualTo(
            """
            {
              "scenario": "kabul \\"2025\\"",
              "seed": -1,
              "interval": {
                "low": 3,
                "high": null
              },
              "levels": [
                0.05,
                0
              ],
              "none": [],
              "date": "2024-12-24",
              "count": 2
            }
            """);
  }

  @Test
  void aMapWithoutAnOrderOfItsOwnIsWrittenInTheOrderOfItsKeys() {
    Map<String, Object> unordered = new HashMap<>();
    List.of("zeta", "alpha", "mid", "beta").forEach(key -> unordered.put(key, 1));
    assertThat(Json.text(unordered).replaceAll("\\s", ""))
        .isEqualTo("{\"alpha\":1,\"beta\":1,\"mid\":1,\"zeta\":1}");
  }

  @Test
  void whatIsNoJsonIsRefusedWithItsPath() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.text(Map.of("a", List.of(1, Double.NaN))))
        .withMessageContaining("at a.1")
        .withMessageContaining("null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.text(Map.of("a", new StringBuilder[0].getClass())));
    assertThatIllegalArgumentException().isThrownBy(() -> Json.text(Map.of(1, 2)));
    assertThatIllegalArgumentException().isThrownBy(() -> Json.text(new float[1]));
    assertThatIllegalArgumentException().isThrownBy(() -> Json.text("\uDE00"));
  }

  @Test
  void aValueThatHoldsItselfIsRefused() {
    List<@Nullable Object> list = new ArrayList<>();
    list.add(list);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.text(list))
        .withMessageContaining("100");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {;"a": 1,;"a": 2}      | 3 | Duplicate field 'a'
          {"a": NaN}             | 1 | NaN
          {"a": 1};{}            | 2 | more follows
          [1,;2                  | 2 | end-of-input
          {"a": 01}              | 1 | Leading zeroes
          // no;1                | 1 | comment
          """)
  void whatIsNotOneDocumentIsRefusedWithItsLine(String coded, long line, String words) {
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> read(coded.replace(';', '\n')))
        .satisfies(
            e -> assertThat(e.problems()).extracting(DataProblem::line).containsExactly(line))
        .withMessageContaining(words);
  }

  @Test
  void nestingIsBounded() {
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> read("[".repeat(101) + "]".repeat(101)))
        .withMessageContaining("depth");
    assertThatExceptionOfType(DataException.class).isThrownBy(() -> read(""));
  }

  @Test
  void aValueOfAnotherKindIsAProblemOfItsPlace() throws IOException {
    JsonValue document = read("{\"r\": [\n{\"mean\": \"x\", \"n\": 1.5, \"sd\": null}]}");
    JsonValue first = document.member("r").elements().get(0);
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> first.member("mean").number())
        .withMessage("summary.json, line 2, r[0].mean: \"x\": write a finite number");
    assertThatExceptionOfType(DataException.class).isThrownBy(() -> first.member("n").whole());
    assertThatExceptionOfType(DataException.class).isThrownBy(() -> first.member("n").text());
    assertThatExceptionOfType(DataException.class).isThrownBy(() -> first.member("n").truth());
    assertThatExceptionOfType(DataException.class).isThrownBy(() -> first.member("n").elements());
    assertThatExceptionOfType(DataException.class).isThrownBy(() -> document.member("r").names());
    assertThatExceptionOfType(DataException.class)
        .isThrownBy(() -> first.member("means"))
        .withMessageContaining("did you mean 'mean'?");
    assertThat(first.member("sd").numberIfAny()).isEmpty();
    assertThat(first.member("n").numberIfAny()).hasValue(1.5);
    assertThat(first.has("sd")).isTrue();
    assertThat(first.names()).containsExactly("mean", "n", "sd");
  }

  @Test
  void aSeedOf64BitsKeepsEveryDigit() throws IOException {
    JsonValue document = read(Json.text(Map.of("seed", Long.MIN_VALUE)));
    assertThat(document.member("seed").whole()).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void aFileIsWrittenWholeOrNotAtAll(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("manifest.json");
    Json.write(file, Map.of("a", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.write(file, Map.of("a", Double.POSITIVE_INFINITY)));
    assertThat(Json.read(file).member("a").whole()).isEqualTo(1);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
