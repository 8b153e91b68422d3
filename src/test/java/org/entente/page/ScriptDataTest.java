package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.table.Json;
import org.junit.jupiter.api.Test;

/** Data can stand in a page, whatever it says. */
class ScriptDataTest {
  private static final String HOSTILE = "</script><!--<img src=x onerror=alert(1)>]]>&lt;\u2028";

  private static String readAgain(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return Json.read(new ByteArrayInputStream(bytes), "data").member("name").text();
  }

  @Test
  void nothingInItEndsTheElementItStandsIn() throws IOException {
    String text = ScriptData.text(Map.of("name", HOSTILE));
    assertThat(text).doesNotContain("<", ">", "&", "\u2028");
    assertThat(readAgain(text)).isEqualTo(HOSTILE);
  }

  @Property(tries = 200)
  void everyTextIsReadAsItWas(@ForAll("texts") String name) throws IOException {
    assertThat(readAgain(ScriptData.text(Map.of("name", name)))).isEqualTo(name);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withCharRange(' ', '\u2fff').ofMaxLength(20);
  }

  @Test
  void seriesAreWholeNumbersOfSmallSteps() {
    assertThat(Steps.of(List.of(-0.4485, 0.0, 1.0, -0.0001), Steps.FINE, Double::doubleValue))
        .isEqualTo("-448 0 1000 0");
  }

  @Test
  void thePolicyNamesTheTextsByTheirDigests() {
    // The digest of "abc" is that of FIPS 180-2, appendix B.1.
    assertThat(ContentPolicy.of("abc", "abc"))
        .contains("style-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='")
        .contains("script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='")
        .startsWith("default-src 'none'");
  }
}
