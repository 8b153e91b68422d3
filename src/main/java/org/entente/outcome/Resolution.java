package org.entente.outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.scenario.Proposition;
import org.entente.scenario.Question;
import org.entente.scenario.Scenario;
import org.entente.table.DataException;
import org.entente.table.DataProblem;

/** Answers a scenario's questions from a record and a table of outcomes, as far as they tell. */
public final class Resolution {
  /** The source of an answer that a record of all gives. */
  public static final String RECORD = "the record";

  /**
   * The source of an answer that a record of some gives. It can only be that there were enough, or
   * too many: so many of these that are yes tell nothing of how often yes comes.
   */
  public static final String SOME = "the record, which tells some";

  private final Map<String, ResolvedQuestion> given = new LinkedHashMap<>();
  private final Map<String, Boolean> answers = new LinkedHashMap<>();
  private final Set<String> some = new HashSet<>();
  private final ObservedRecord record;

  private Resolution(ObservedRecord record, List<ResolvedQuestion> table) {
    this.record = record;
    table.forEach(resolved -> given.put(resolved.id(), resolved));
  }

  /**
   * The questions that are answered, in the scenario's order.
   *
   * @param table outcomes, each of a question that is asked
   * @throws DataException naming every question to which the table gives another answer than the
   *     record or the answers to the questions it builds on; or every two answers that cannot both
   *     be
   */
  public static List<ResolvedQuestion> of(
      Scenario scenario, ObservedRecord record, List<ResolvedQuestion> table) {
    return new Resolution(record, table).of(scenario.asked());
  }

  private List<ResolvedQuestion> of(List<Question> asked) {
    Clusters clusters = new Clusters(asked);
    List<ResolvedQuestion> resolved = new ArrayList<>();
    List<DataProblem> contradictions = new ArrayList<>();
    for (Question question : asked) {
      Optional<Boolean> told = told(question.proposition());
      ResolvedQuestion stated = given.get(question.id());
      if (stated != null) {
        answers.put(question.id(), stated.outcome());
        resolved.add(stated);
        told.filter(answer -> answer != stated.outcome())
            .ifPresent(answer -> contradictions.add(contradiction(question, stated, answer)));
      } else if (told.isPresent()) {
        String source = source(question.proposition());
        if (source.equals(SOME)) {
          some.add(question.id());
        }
        answers.put(question.id(), told.get());
        resolved.add(
            new ResolvedQuestion(
                question.id(), told.get(), clusters.of(question), OptionalDouble.empty(), source));
      }
    }
    if (contradictions.isEmpty()) {
      contradictions.addAll(Contradictions.of(asked, answers));
    }
    if (!contradictions.isEmpty()) {
      throw new DataException(contradictions);
    }
    return resolved;
  }

  private String source(Proposition asked) {
    if (asked instanceof Proposition.Compound compound) {
      // What builds on answers that could come out one way alone could do so too.
      return some.stream().anyMatch(compound.questions()::contains)
          ? SOME
          : "the answers to the questions it builds on";
    }
    return asked instanceof Proposition.Count count && record.isComplete(count) ? RECORD : SOME;
  }

  private static DataProblem contradiction(
      Question question, ResolvedQuestion stated, boolean answer) {
    String by =
        question.proposition() instanceof Proposition.Compound
            ? "by the answers to the questions it builds on"
            : "by " + RECORD;
    return new DataProblem(
        "the outcomes",
        0,
        "question " + question.id(),
        stated.outcome() ? "yes" : "no",
        by + " the answer is " + (answer ? "yes" : "no") + "; correct one of them");
  }

  /** What the record, or answers found before, tell of a proposition. */
  private Optional<Boolean> told(Proposition asked) {
    if (asked instanceof Proposition.Count count) {
      return record.answer(count);
    }
    if (!(asked instanceof Proposition.Compound compound)) {
      return Optional.empty();
    }
    List<Boolean> known =
        compound.questions().stream().map(answers::get).filter(Objects::nonNull).toList();
    boolean allKnown = known.size() == compound.questions().size();
    if (asked instanceof Proposition.Not) {
      return known.stream().findFirst().map(answer -> !answer);
    }
    // One no settles what asks for all, one yes what asks for any.
    boolean settling = asked instanceof Proposition.Any;
    return known.contains(settling)
        ? Optional.of(settling)
        : allKnown ? Optional.of(!settling) : Optional.empty();
  }
}
