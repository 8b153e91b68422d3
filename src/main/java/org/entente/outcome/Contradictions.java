package org.entente.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Question;
import org.entente.table.DataProblem;

/**
 * Answers that cannot both be, since each says where some number lies: four strikes or more and not
 * two or more, one by March and none by June, above a level and not above a lower one.
 */
final class Contradictions {
  private static final int MOST = 50;

  private Contradictions() {}

  /** An answered question, and what its answer says of numbers. */
  private record Said(Question question, boolean answer, Claim claim) {}

  /**
   * Every two answers that contradict each other, as problems that name both questions.
   *
   * @param answers by question, in the order of the questions
   */
  static List<DataProblem> of(List<Question> asked, Map<String, Boolean> answers) {
    Map<Object, List<Said>> families = new LinkedHashMap<>();
    for (Question question : asked) {
      Boolean answer = answers.get(question.id());
      if (answer != null) {
        Claim.of(question.proposition(), answer)
            .ifPresent(
                claim ->
                    families
                        .computeIfAbsent(claim.family(), key -> new ArrayList<>())
                        .add(new Said(question, answer, claim)));
      }
    }
    List<DataProblem> problems = new ArrayList<>();
    for (List<Said> family : families.values()) {
      for (int i = 0; i < family.size(); i++) {
        for (int j = i + 1; j < family.size(); j++) {
          if (problems.size() < MOST && family.get(i).claim.contradicts(family.get(j).claim)) {
            problems.add(problem(family.get(i), family.get(j)));
          }
        }
      }
    }
    return problems;
  }

  private static DataProblem problem(Said one, Said other) {
    return new DataProblem(
        "the outcomes",
        0,
        "question " + other.question.id(),
        word(other.answer),
        "the answer to "
            + one.question.id()
            + " is "
            + word(one.answer)
            + ", and both cannot be; correct one of them");
  }

  private static String word(boolean answer) {
    return answer ? "yes" : "no";
  }
}
