package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Proportion;
import org.entente.model.CompiledScenario;
import org.entente.outcome.ObservedRecord;
import org.entente.outcome.Resolution;
import org.entente.outcome.ResolvedQuestion;
import org.entente.results.Manifest;
import org.entente.results.QuestionAnswers;
import org.entente.results.ResultsException;
import org.entente.scenario.Question;
import org.entente.scenario.Scenario;

/**
 * How good the forecasts of an ensemble were, by a record and a table of outcomes.
 *
 * @param asked number of questions asked
 * @param questions scores of those that are answered
 * @param counts scores of counts over all the time that actors decide
 * @param months scores of counts in each month
 * @param recorded replications that the months are counted in; 0 if none was recorded in full
 */
public record Scoring(
    int asked, QuestionScores questions, NumberScores counts, NumberScores months, int recorded) {
  /**
   * Scores a results folder.
   *
   * @param scenario what was simulated
   * @param record what happened
   * @param outcomes answers to questions
   * @param seed whose draws choose clusters for the intervals
   * @throws ResultsException if nothing in it can be scored
   * @throws org.entente.table.DataException if a file is not what it should be, or outcomes
   *     contradict each other
   */
  public static Scoring of(
      Path folder,
      Manifest manifest,
      Scenario scenario,
      ObservedRecord record,
      List<ResolvedQuestion> outcomes,
      long seed)
      throws IOException {
    Map<String, Question> asked = new LinkedHashMap<>();
    scenario.asked().forEach(question -> asked.put(question.id(), question));
    Map<String, Proportion> shares = QuestionAnswers.read(folder);
    Persistence persistence = new Persistence(folder, scenario, record);
    List<QuestionCase> cases = new ArrayList<>();
    for (ResolvedQuestion resolved : Resolution.of(scenario, record, outcomes)) {
      Question question = asked.get(resolved.id());
      Proportion yes = shares.get(resolved.id());
      if (question == null || yes == null) {
        throw new ResultsException(
            folder + " does not answer the question '" + resolved.id() + "'");
      }
      cases.add(new QuestionCase(resolved, yes, persistence.of(question)));
    }
    ScoredCounts counts = new ScoredCounts(CompiledScenario.of(scenario), record);
    int recorded = (int) Math.min(manifest.recorded(), manifest.replications());
    // A replication that failed has left no stimuli, which would be read as none.
    boolean monthly = recorded > 0 && manifest.failed() == 0;
    Scoring scoring =
        new Scoring(
            asked.size(),
            new QuestionScores(cases, seed),
            new NumberScores(counts.whole(folder), seed),
            new NumberScores(monthly ? counts.monthly(folder, recorded) : List.of(), seed),
            monthly ? recorded : 0);
    if (cases.isEmpty() && scoring.counts.cases().isEmpty() && scoring.months.cases().isEmpty()) {
      throw new ResultsException(
          "there is nothing to score: what is on record answers no question and tells no count"
              + " completely (declare what is complete by a row whose date is an interval)");
    }
    return scoring;
  }
}
