package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.analysis.Proportion;
import org.entente.experiment.Ensemble;
import org.entente.scenario.Question;
import org.entente.scenario.Scenario;
import org.entente.table.CsvReader;
import org.entente.table.CsvWriter;

/** Answers questions from an ensemble, and writes them as {@code questions.csv}. */
public final class QuestionAnswers {
  /** Its name in a results folder. */
  public static final String FILE = "questions.csv";

  private static final double[] RESOLVED = {0.05, 0.5, 0.95};

  private QuestionAnswers() {}

  /**
   * The answers to questions, in their order, with Jeffreys intervals; by draws where two
   * replications share one.
   *
   * @param questions the first of those that the ensemble's scenario asks, or all
   */
  public static List<QuestionAnswer> of(
      List<Question> questions, Ensemble ensemble, EnsembleRecord record) {
    Scenario scenario = ensemble.scenario().scenario();
    return IntStream.range(0, questions.size())
        .parallel()
        .mapToObj(q -> answer(questions.get(q), q, scenario, record))
        .toList();
  }

  private static QuestionAnswer answer(
      Question question, int place, Scenario scenario, EnsembleRecord record) {
    Proportion share = record.answered(place).share();
    int yes = share.successes();
    return new QuestionAnswer(
        question.id(),
        question.ask(),
        yes,
        record.count(),
        share.estimate(),
        share.low(),
        share.high(),
        resolution(scenario, record.resolvedOn(place), yes));
  }

  /** Dates by which the given shares of the yes were settled. */
  private static List<LocalDate> resolution(Scenario scenario, int[] resolvedOn, int yes) {
    List<LocalDate> dates = new ArrayList<>();
    if (yes == 0) {
      return dates;
    }
    int settled = 0;
    int next = 0;
    for (int day = 0; day < resolvedOn.length; day++) {
      settled += resolvedOn[day];
      while (next < RESOLVED.length && settled >= RESOLVED[next] * yes) {
        dates.add(scenario.clock().start().plusDays(day));
        next++;
      }
    }
    return dates;
  }

  static void write(Path folder, List<QuestionAnswer> answers) throws IOException {
    List<String> columns =
        List.of(
            "id",
            "ask",
            "yes",
            "replications",
            "probability",
            "low",
            "high",
            "resolved_q05",
            "resolved_q50",
            "resolved_q95");
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), columns)) {
      for (QuestionAnswer answer : answers) {
        csv.text(answer.id()).text(answer.ask()).whole(answer.yes()).whole(answer.replications());
        csv.number(answer.probability()).number(answer.low()).number(answer.high());
        for (int p = 0; p < RESOLVED.length; p++) {
          if (answer.resolution().isEmpty()) {
            csv.missing();
          } else {
            csv.date(answer.resolution().get(p));
          }
        }
        csv.endRow();
      }
    }
  }

  /**
   * Reads in what share of the replications each question of a results folder was answered yes.
   *
   * @return shares by the questions' ids, in the file's order
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static Map<String, Proportion> read(Path folder) throws IOException {
    Map<String, Proportion> shares = new LinkedHashMap<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
      int id = csv.column("id");
      int yes = csv.column("yes");
      int replications = csv.column("replications");
      int low = csv.column("low");
      int high = csv.column("high");
      while (csv.next()) {
        shares.put(
            csv.text(id),
            new Proportion(
                Math.toIntExact(csv.whole(yes)),
                Math.toIntExact(csv.whole(replications)),
                csv.number(low),
                csv.number(high)));
      }
    }
    return shares;
  }
}
