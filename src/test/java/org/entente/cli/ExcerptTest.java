package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
  private static final List<String> PRINTED =
      List.of("heading", "", "north 0.5 (0.4 to 0.6)", "south 0.2", "", "total 0.7", "end");

  private static Excerpt excerpt(String lines) {
    return new Excerpt(List.of(lines.split("\n", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"heading\n…", "…\nend", "…\nsouth 0.2\n…", "heading\n…\nsouth 0.2\n\n…\nend", "…"})
  void anExcerptThatIsRightStaysAsItIs(String lines) {
    assertThat(excerpt(lines).of(PRINTED)).isEqualTo(excerpt(lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "north 0.5 (0.4 to 0.6)\n…",
        "heading\n…\nnorth 0.5 (0.4 to 0.7)\n…",
        "heading\nsouth 0.2\n…",
        "…\nheading\n…",
        "…\ntotal 0.7\nend\n…",
        "…\ntotal 0.7",
        "heading"
      })
  void oneThatIsWrongBecomesAnother(String lines) {
    assertThat(excerpt(lines).of(PRINTED)).isNotEqualTo(excerpt(lines));
  }

  @Test
  void aPartIsFoundByTheWordsOfItsFirstLineAndKeepsItsLength() {
    assertThat(excerpt("…\nnorth 0.1 (0.05 to 0.15)\nsouth 0.9\n…").of(PRINTED))
        .isEqualTo(excerpt("…\nnorth 0.5 (0.4 to 0.6)\nsouth 0.2\n…"));
  }

  @Test
  void oneWithoutALineBecomesAll() {
    assertThat(new Excerpt(List.of()).of(PRINTED).lines()).isEqualTo(PRINTED);
  }

  @Test
  void aPartThatIsNotPrintedAtAllIsRefused() {
    assertThatThrownBy(() -> excerpt("…\neast 0.5\n…").of(PRINTED))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("east 0.5");
  }
}
