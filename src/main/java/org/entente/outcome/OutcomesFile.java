package org.entente.outcome;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.scenario.Question;
import org.entente.scenario.Scenario;
import org.entente.table.CsvReader;

/**
 * Reads a table of resolved questions: a CSV with the columns {@code id, outcome, cluster,
 * baseRate, source}. The outcome is yes or no; cluster and base rate may be left out.
 */
public final class OutcomesFile {
  /** Its columns. */
  public static final List<String> COLUMNS =
      List.of("id", "outcome", "cluster", "baseRate", "source");

  private static final Set<String> YES = Set.of("yes", "1", "true");
  private static final Set<String> NO = Set.of("no", "0", "false");

  private OutcomesFile() {}

  /**
   * Reads the rows of an open file to its end.
   *
   * @param scenario whose questions they answer
   * @throws org.entente.table.DataException naming every question that was not asked or is answered
   *     twice, and whatever else is wrong
   */
  public static List<ResolvedQuestion> read(CsvReader csv, Scenario scenario) throws IOException {
    int[] columns = COLUMNS.stream().mapToInt(csv::column).toArray();
    Map<String, Question> asked = new LinkedHashMap<>();
    scenario.asked().forEach(question -> asked.put(question.id(), question));
    Clusters clusters = new Clusters(scenario.asked());
    RowProblems problems = new RowProblems(csv);
    Map<String, Long> seen = new LinkedHashMap<>();
    List<ResolvedQuestion> resolved = new ArrayList<>();
    while (csv.next()) {
      String id = csv.text(columns[0]).strip();
      Question question = asked.get(id);
      if (question == null) {
        problems.knows("id", "question", id, asked.keySet());
        continue;
      }
      Long first = seen.putIfAbsent(id, csv.line());
      if (first != null) {
        problems.add("id", id, "this question is answered in line " + first + " already");
      }
      String cluster = csv.text(columns[2]).strip();
      Optional<Boolean> outcome = outcome(csv.text(columns[1]).strip());
      if (outcome.isEmpty()) {
        problems.add("outcome", csv.text(columns[1]), "write yes or no");
      }
      OptionalDouble rate = csv.numberIfAny(columns[3]);
      if (rate.isPresent() && !(rate.getAsDouble() >= 0 && rate.getAsDouble() <= 1)) {
        problems.add("baseRate", csv.text(columns[3]), "write a probability, from 0 to 1");
        rate = OptionalDouble.empty();
      }
      resolved.add(
          new ResolvedQuestion(
              id,
              outcome.orElse(false),
              cluster.isEmpty() ? clusters.of(question) : cluster,
              rate,
              csv.text(columns[4]).strip()));
    }
    problems.refuse();
    return resolved;
  }

  private static Optional<Boolean> outcome(String text) {
    return YES.contains(text)
        ? Optional.of(true)
        : NO.contains(text) ? Optional.of(false) : Optional.empty();
  }
}
