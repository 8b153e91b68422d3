package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.analysis.Proportion;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Evidence;
import org.entente.outcome.ObservedRecord;
import org.entente.outcome.ObservedValue;
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
 * @param series scores of alignment and trust on dates
 * @param recorded replications that months and series are of; 0 if none was recorded in full
 * @param from the first day that is scored; empty if all are
 */
public record Scoring(
    int asked,
    QuestionScores questions,
    NumberScores counts,
    NumberScores months,
    NumberScores series,
    int recorded,
    Optional<LocalDate> from) {
  /**
   * Scores a results folder. Where days are left out, counts are of the histories that were
   * recorded in full.
   *
   * @param scenario what was simulated
   * @param evidence what is on record
   * @param from leave out what hangs on days before this one; empty to score all
   * @param seed whose draws choose clusters for the intervals
   * @throws ResultsException if nothing in it can be scored, or it does not hold what is on record
   * @throws org.entente.table.DataException if a file is not what it should be, or outcomes
   *     contradict each other
   */
  public static Scoring of(
      Path folder,
      Manifest manifest,
      Scenario scenario,
      Evidence evidence,
      Optional<LocalDate> from,
      long seed)
      throws IOException {
    Map<String, Question> asked = new LinkedHashMap<>();
    scenario.asked().forEach(question -> asked.put(question.id(), question));
    Map<String, Proportion> shares = QuestionAnswers.read(folder);
    ObservedRecord record = evidence.record();
    LocalDate first = from.orElse(scenario.clock().start());
    Later later = new Later(scenario.asked(), first);
    Persistence persistence = new Persistence(folder, scenario, record);
    List<QuestionCase> cases = new ArrayList<>();
    for (ResolvedQuestion resolved : Resolution.of(scenario, record, evidence.outcomes())) {
      if (!later.contains(resolved.id())) {
        continue;
      }
      Question question = asked.get(resolved.id());
      Proportion yes = shares.get(resolved.id());
      if (question == null || yes == null) {
        throw new ResultsException(
            folder + " does not answer the question '" + resolved.id() + "'");
      }
      cases.add(new QuestionCase(resolved, yes, persistence.of(question)));
    }
    CompiledScenario compiled = CompiledScenario.of(scenario);
    ScoredCounts counts = new ScoredCounts(compiled, record);
    int recorded = (int) Math.min(manifest.recorded(), manifest.replications());
    // A replication that failed has left no stimuli, which would be read as none.
    boolean told = recorded > 0 && manifest.failed() == 0;
    List<ObservedValue> values =
        evidence.values().stream().filter(value -> !value.date().isBefore(first)).toList();
    if (!told && !values.isEmpty()) {
      throw new ResultsException(
          folder
              + (recorded > 0
                  ? " has replications that failed, so that their ties cannot be scored"
                  : " recorded no replication in full, so that ties on dates cannot be scored; run"
                      + " again with --record-first 200"));
    }
    LocalDate decided = scenario.clock().decisionsFrom();
    LocalDate counted = first.isAfter(decided) ? first : decided;
    List<NumberCase> whole =
        from.isEmpty()
            ? counts.whole(folder)
            : told ? counts.since(folder, counted, recorded) : List.of();
    Scoring scoring =
        new Scoring(
            asked.size(),
            new QuestionScores(cases, seed),
            new NumberScores(whole, seed),
            new NumberScores(told ? counts.monthly(folder, counted, recorded) : List.of(), seed),
            new NumberScores(
                told
                    ? new ScoredSeries(folder, compiled, persistence).of(values, recorded)
                    : List.of(),
                seed),
            told ? recorded : 0,
            from);
    if (scoring.isEmpty()) {
      throw new ResultsException(
          "there is nothing to score: what is on record "
              + from.map(day -> "from " + day + " on ").orElse("")
              + "answers no question and tells no count completely (declare what is complete by a"
              + " row whose date is an interval)");
    }
    return scoring;
  }

  private boolean isEmpty() {
    return questions.cases().isEmpty()
        && Stream.of(counts, months, series).allMatch(scores -> scores.cases().isEmpty());
  }
}
