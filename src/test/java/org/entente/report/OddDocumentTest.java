package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddDocumentTest {
  private static final OddTable FIRST = table("first", "1");
  private static final OddTable SECOND = table("second", "2");
  private static final OddDocument DOCUMENT = new OddDocument(List.of(FIRST, SECOND));

  private static OddTable table(String name, String cell) {
    return new OddTable(name, List.of("a"), List.of(List.of(cell)));
  }

  @Test
  void tablesAreMadeAnewAndTheRestIsLeftAsItIs() {
    OddDocument.Revision revision =
        DOCUMENT.update(
            "# Title\n\n  <!-- generated: second -->\nstale\n<!-- end -->\r\n\nwords\n"
                + "<!-- generated: first -->\n<!-- end -->\nno line feed at the end");
    assertThat(revision.text())
        .isEqualTo(
            "# Title\n\n  <!-- generated: second -->\n\n| a |\n| --- |\n| 2 |\n\n<!-- end -->\r\n\n"
                + "words\n<!-- generated: first -->\n\n| a |\n| --- |\n| 1 |\n\n<!-- end -->\n"
                + "no line feed at the end");
    assertThat(revision.changed()).containsExactly("second", "first");
  }

  @Test
  void whatIsUpToDateStaysToTheByte() {
    String document = "Words.\n\n" + OddDocument.block(FIRST) + "\n" + OddDocument.block(SECOND);
    OddDocument.Revision revision = DOCUMENT.update(document);
    assertThat(revision.text()).isEqualTo(document);
    assertThat(revision.changed()).isEmpty();
  }

  @Test
  void onlyTheTableThatDiffersIsToldAsChanged() {
    String document = OddDocument.block(FIRST) + OddDocument.block(table("second", "old"));
    assertThat(DOCUMENT.update(document).changed()).containsExactly("second");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      value = {
        "A A/ B > line 2: the table 'first' has not ended",
        "A / A / > line 3: the table 'first' stands twice",
        "/ > line 1: no table ends here",
        "A / third > line 3: there is no table 'third'; there are first, second",
        "A / B > the table 'second' has not ended",
        "A / > there is no place for the tables second; add"
      })
  void whatIsOutOfPlaceIsRefusedWithItsLine(String sketch, String message) {
    String document =
        sketch
            .replace(" ", "")
            .replace("/", "<!-- end -->\n")
            .replace("A", "<!-- generated: first -->\n")
            .replace("B", "<!-- generated: second -->\n")
            .replace("third", "<!-- generated: third -->\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DOCUMENT.update(document))
        .withMessageStartingWith(message);
  }
}
