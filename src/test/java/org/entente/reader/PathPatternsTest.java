package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Matching of path patterns, against regular expressions. */
class PathPatternsTest {
  @Property
  void aPatternMatchesWhatTheLikeRegularExpressionMatches(
      @ForAll("patterns") List<String> patterns, @ForAll("paths") String path) {
    PathPatterns matched = new PathPatterns(patterns);
    List<Integer> expected =
        java.util.stream.IntStream.range(0, patterns.size())
            .filter(i -> path.matches(expression(patterns.get(i))))
            .boxed()
            .toList();

    assertThat(matched.matching(path).stream().boxed()).containsExactlyElementsOf(expected);
    assertThat(matched.matching(path).stream().boxed()).containsExactlyElementsOf(expected);
  }

  private static String expression(String pattern) {
    return java.util.Arrays.stream(pattern.split("\\*", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("[^.]*"));
  }

  @Provide
  Arbitrary<List<String>> patterns() {
    return Arbitraries.strings()
        .withChars("ab*.")
        .ofMinLength(1)
        .ofMaxLength(8)
        .list()
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.strings().withChars("ab.").ofMinLength(1).ofMaxLength(8);
  }
}
