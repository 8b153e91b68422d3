package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final Font FONT = new Theme(1, Palette.LIGHT).text();

  @Property(tries = 200)
  void fittedTextIsNeverWiderThanItsRoom(
      @ForAll @AlphaChars @NotEmpty @StringLength(max = 80) String text,
      @ForAll @DoubleRange(min = 30, max = 500) double room) {
    assertThat(Text.width(Text.fit(text, FONT, room), FONT)).isLessThanOrEqualTo(room);
  }

  @Test
  void textBreaksBetweenWordsAndLosesNoneThatFits() {
    String text = "the bands show chance alone";
    List<String> lines = Text.wrap(text, FONT, Text.width("the bands show", FONT), 3);

    assertThat(lines).containsExactly("the bands show", "chance alone");
  }

  @Test
  void whatDoesNotFitTheLastLineEndsInAnEllipsis() {
    List<String> lines = Text.wrap("the bands show chance", FONT, Text.width("the bands", FONT), 1);

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0)).endsWith(Text.ELLIPSIS);
  }

  @Test
  void aNumberThatRoundsToZeroHasNoSign() {
    assertThat(Text.number(-0.004)).isEqualTo("0.00");
    assertThat(Text.number(-0.1)).isEqualTo("\u22120.10");
  }
}
