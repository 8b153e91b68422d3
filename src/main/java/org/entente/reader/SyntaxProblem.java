package org.entente.reader;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML parser complains about, in plain words. */
final class SyntaxProblem {
  /**
   * @param sign words of the parser
   * @param what what is wrong
   * @param right what would be right
   */
  private record Words(String sign, String what, String right) {}

  private static final String QUOTE = "put a text that holds signs of YAML in double quotes";

  /** The first whose sign is among the parser's words speaks. */
  private static final List<Words> KNOWN =
      List.of(
          new Words("(TAB)", "tabs cannot indent YAML", "use spaces"),
          new Words("(NO KEY)", "a key is missing before the ':'", "write 'key: value'"),
          new Words(
              "mapping values are not allowed",
              "a ':' cannot stand here",
              "check the indentation, or put a text that holds ': ' in double quotes"),
          new Words(
              "sequence entries are not allowed",
              "a '- ' cannot stand here",
              "start the list on a line of its own, below its key"),
          new Words(
              "could not find expected ':'",
              "this line is no 'key: value'",
              "add the ':' and a space, or indent the line as part of the text above"),
          new Words(
              "found unexpected end of stream",
              "a quoted text is not closed",
              "add the missing quote"),
          new Words(
              "found unexpected document separator",
              "a quoted text is not closed",
              "add the missing quote"),
          new Words(
              "expected ',' or ']'",
              "a list in [ ] is not closed, or a comma is missing",
              "write [one, two]"),
          new Words(
              "expected ',' or '}'",
              "a mapping in { } is not closed, or a comma is missing",
              "write {key: value, key: value}"),
          new Words(
              "expected <block end>",
              "this line does not line up with those above",
              "keys of one mapping, and the '-' of one list, start in the same column"),
          new Words(
              "unknown escape character",
              "there is no such escape in double quotes",
              "write \\\\ for a backslash, or use single quotes"),
          new Words(
              "expected escape sequence",
              "an escape in double quotes is not complete",
              "write \\u and four hexadecimal digits"),
          new Words("that cannot start any token", "no text can start with this sign", QUOTE),
          new Words("found undefined tag handle", "a tag that is not defined", "remove the tag"),
          new Words("expected the node content", "a value is missing here", "add it"),
          new Words("expected <document start>", "the document ends before this", QUOTE),
          new Words(
              "expected alphabetic or numeric character",
              "the name of an anchor or alias is missing",
              QUOTE),
          new Words(
              "unexpected character found",
              "the name of an anchor or alias cannot hold this sign",
              QUOTE),
          new Words(
              "expected chomping or indentation",
              "after | or > only + or - or a digit may stand",
              "start the text on the next line"));

  private SyntaxProblem() {}

  /** Adds the parser's complaint, at its place or else at {@code last}. */
  static void add(Problems problems, Source source, Mark last, YamlEngineException complaint) {
    String said = String.valueOf(complaint.getMessage());
    Mark mark = last;
    if (complaint instanceof MarkedYamlEngineException marked) {
      said = marked.getProblem() + " " + Optional.ofNullable(marked.getContext()).orElse("");
      mark =
          marked
              .getProblemMark()
              .or(marked::getContextMark)
              .map(m -> new Mark(source, m.getLine() + 1, m.getColumn() + 1))
              .orElse(last);
      // What is not closed is better shown where it was opened.
      if (said.contains("unexpected end of stream") && marked.getContextMark().isPresent()) {
        var opened = marked.getContextMark().get();
        mark = new Mark(source, opened.getLine() + 1, opened.getColumn() + 1);
      }
    }
    if (tabIndents(source, mark)) {
      said = "(TAB)";
    } else if (source.line(mark.line()).strip().startsWith(":")) {
      said = "(NO KEY)";
    }
    for (Words words : KNOWN) {
      if (said.contains(words.sign())) {
        problems.add("", mark, words.what(), words.right());
        return;
      }
    }
    String first = said.lines().findFirst().orElse("").strip();
    problems.add("", mark, "this is not YAML (" + Shown.escaped(first) + ")", QUOTE);
  }

  private static boolean tabIndents(Source source, Mark mark) {
    String line = source.line(mark.line());
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    return indent.indexOf('\t') >= 0;
  }
}
