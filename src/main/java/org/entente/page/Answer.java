package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.report.Run;
import org.entente.scenario.SymmetricQuestions;
import org.entente.table.CsvReader;

/**
 * How an ensemble answers a question, as {@code questions.csv} has it.
 *
 * @param id of the question
 * @param ask its words
 * @param probability share of yes
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param half date by which half of the yes were settled; empty where none was
 */
record Answer(
    String id, String ask, double probability, double low, double high, Optional<LocalDate> half) {
  static final String FILE = "questions.csv";

  /** The answers of a results folder to the questions that are written, in their order. */
  static List<Answer> read(Path folder) throws IOException {
    List<Answer> answers = new ArrayList<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
      int half = csv.column("resolved_q50");
      while (csv.next()) {
        if (SymmetricQuestions.asks(csv.text(csv.column("id")))) {
          // More than anyone reads, and all in the file.
          continue;
        }
        answers.add(
            new Answer(
                csv.text(csv.column("id")),
                csv.text(csv.column("ask")),
                csv.number(csv.column("probability")),
                csv.number(csv.column("low")),
                csv.number(csv.column("high")),
                csv.text(half).isBlank() ? Optional.empty() : Optional.of(csv.date(half))));
      }
    }
    return answers;
  }

  /**
   * As in "Does it? Yes in 58 % of the histories (52 to 65 %); half of these by 4 May 2025."
   *
   * @param end the last day: what is settled only then is told without its date
   */
  String sentence(LocalDate end) {
    return ask
        + " Yes in "
        + Wording.percent(probability)
        + "\u00a0% of the histories ("
        + Wording.interval(low, high)
        + ")"
        + half.filter(end::isAfter).map(date -> "; half of these by " + Run.date(date)).orElse("")
        + ".";
  }
}
