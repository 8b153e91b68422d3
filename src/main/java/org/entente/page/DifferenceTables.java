package org.entente.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.report.ResponseWords;
import org.entente.report.Run;
import org.entente.scenario.Scenario;

/** The tables of a comparison. */
final class DifferenceTables {
  private DifferenceTables() {}

  /** The others by the size of their effect on a response, the largest first. */
  static PageTable ranking(Run base, List<Difference> differences, Map<String, Scenario> others) {
    List<Difference> ranked =
        differences.stream()
            .sorted(Comparator.comparingDouble((Difference d) -> -Math.abs(d.mean())))
            .toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (Difference difference : ranked) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(Named.in(others, difference.scenario()).title()));
      row.addAll(numbers(difference));
      row.add(Cell.of(difference.scenario()));
      rows.add(row);
    }
    String response = ranked.isEmpty() ? "" : ResponseWords.of(base, ranked.get(0).response());
    return new PageTable(
        "ranking",
        "Scenarios by their effect. " + response,
        headings(List.of(Heading.words("scenario")), List.of(Heading.words("id"))),
        rows);
  }

  /** Differences of some responses, a row each. */
  static PageTable differences(String id, String caption, Run base, List<Difference> all) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Difference difference : all) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(ResponseWords.of(base, difference.response())));
      row.add(Cell.of(difference.scenario()));
      row.addAll(numbers(difference));
      row.add(Cell.of(difference.response()));
      rows.add(row);
    }
    return new PageTable(
        id,
        caption,
        headings(
            List.of(Heading.words("response"), Heading.words("scenario")),
            List.of(Heading.words("name"))),
        rows);
  }

  private static List<Heading> headings(List<Heading> before, List<Heading> after) {
    List<Heading> headings = new ArrayList<>(before);
    headings.addAll(
        List.of(
            Heading.numbers("base"),
            Heading.numbers("other"),
            Heading.numbers("difference"),
            Heading.numbers("95 % interval"),
            Heading.numbers("higher in"),
            Heading.numbers("lower in"),
            Heading.numbers("variance ratio")));
    headings.addAll(after);
    return headings;
  }

  private static List<Cell> numbers(Difference difference) {
    return List.of(
        Cell.number(difference.base(), 3),
        Cell.number(difference.other(), 3),
        Cell.signed(difference.mean(), 3),
        Cell.of(difference.interval(), difference.mean()),
        Cell.of(difference.above().words(), difference.above().estimate()),
        Cell.of(difference.below().words(), difference.below().estimate()),
        difference.varianceRatio().isPresent()
            ? Cell.number(difference.varianceRatio().getAsDouble(), 1)
            : Cell.of(difference.verdict(), 0));
  }

  /**
   * The questions of all scenarios side by side.
   *
   * @param answers by scenario, the base first, each in the order of its questions
   */
  static PageTable questions(Map<String, List<Answer>> answers) {
    Map<String, String> asked = new LinkedHashMap<>();
    answers.values().forEach(all -> all.forEach(each -> asked.putIfAbsent(each.id(), each.ask())));
    List<Heading> headings = new ArrayList<>(List.of(Heading.words("question")));
    answers.keySet().forEach(scenario -> headings.add(Heading.numbers(scenario)));
    List<List<Cell>> rows = new ArrayList<>();
    asked.forEach(
        (id, ask) -> {
          List<Cell> row = new ArrayList<>(List.of(Cell.of(ask)));
          answers.values().forEach(all -> row.add(answer(id, all)));
          rows.add(row);
        });
    return new PageTable(
        "questions",
        "Questions: in what share of each scenario's histories the answer is yes",
        headings,
        rows);
  }

  private static Cell answer(String id, List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer.id().equals(id))
        .findFirst()
        .map(
            answer ->
                Cell.of(
                    Wording.share(answer.probability(), answer.low(), answer.high()),
                    answer.probability()))
        .orElse(Cell.of("not asked"));
  }
}
