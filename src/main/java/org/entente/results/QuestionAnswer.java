package org.entente.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an ensemble answers a question.
 *
 * @param id the question
 * @param ask its words
 * @param yes replications in which the answer is yes
 * @param replications all replications
 * @param probability yes over all
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param resolution dates by which 5, 50 and 95 % of the yes were settled; empty where none was
 */
public record QuestionAnswer(
    String id,
    String ask,
    int yes,
    int replications,
    double probability,
    double low,
    double high,
    List<LocalDate> resolution) {
  /** The date by which half of the yes were settled. */
  public Optional<LocalDate> median() {
    return resolution.isEmpty() ? Optional.empty() : Optional.of(resolution.get(1));
  }
}
