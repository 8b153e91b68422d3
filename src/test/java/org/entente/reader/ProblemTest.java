package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How a problem is told. */
class ProblemTest {
  @Test
  void theCaretStandsBelowTheColumn() {
    assertThat(new Problem("a.yaml", 3, 5, "abcdefg", "wrong", "right").describe())
        .isEqualTo("a.yaml:3:5: wrong; right\n  abcdefg\n      ^");
  }

  @Test
  void aColumnPastTheEndIsShownBehindTheLine() {
    assertThat(new Problem("a.yaml", 1, 4, "abc", "wrong", "").describe())
        .isEqualTo("a.yaml:1:4: wrong\n  abc\n     ^");
  }

  @Test
  void signsThatMoveACursorAreEscapedWhereverTheyStand() {
    Problem problem = new Problem("\u001B[2J.yaml", 1, 2, "\t\u001B[31mred\u202E", "wrong", "");

    assertThat(problem.describe())
        .isEqualTo("\\u001B[2J.yaml:1:2: wrong\n  \\t\\u001B[31mred\\u202E\n    ^");
  }

  @Property
  void aLongLineIsCutAroundThePlaceAndTheCaretStillPointsAtIt(
      @ForAll @IntRange(min = 1, max = 400) int column) {
    StringBuilder line = new StringBuilder(".".repeat(400)).replace(column - 1, column, "X");

    String[] told =
        new Problem("a.yaml", 1, column, line.toString(), "wrong", "").describe().split("\n");

    assertThat(told[1].length()).isLessThanOrEqualTo(2 + 3 + 96 + 3);
    assertThat(told[2].indexOf('^')).isEqualTo(told[1].indexOf('X'));
  }

  @Test
  void fortyProblemsAreShownAndTheRestAreCounted() {
    Problem problem = new Problem("a.yaml", 0, 0, "", "wrong", "right");

    assertThat(ScenarioProblems.describe(Collections.nCopies(41, problem)))
        .endsWith("a.yaml: wrong; right\nand 1 problem more");
    assertThat(new ScenarioProblems(Collections.nCopies(50, problem)))
        .hasMessageEndingWith("\nand 10 problems more")
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(41));
  }

  @Test
  void problemsAreSortedByLineThoughFoundInAnotherOrder() {
    Problems problems = new Problems();
    Source source = Source.of("a.yaml", 0, "one\ntwo\nthree");
    IntStream.of(3, 1, 2)
        .forEach(line -> problems.add("", new Mark(source, line, 1), "wrong", "right"));
    problems.add("", new Mark(source, 1, 1), "wrong", "right");

    assertThat(problems.all()).extracting(Problem::line).containsExactly(1, 2, 3);
  }
}
