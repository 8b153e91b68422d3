package org.entente.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.analysis.Summary;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Parameters.Way;
import org.entente.outcome.Dyads;
import org.entente.outcome.Responses;
import org.entente.scenario.Scenario;

/**
 * An ensemble in numbers for people.
 *
 * @param scenario id of the scenario
 * @param seed the ensemble's seed
 * @param replications replications that ended well
 * @param responses a summary of each response, in their order
 * @param questions the answers to the questions that are written in the scenario, in their order
 * @param changes how the alignments of the focus change, in the order of its dyads
 * @param shares of parameters and chance in the variance of each response, where each draw of
 *     parameters has two replications; none else
 */
public record EnsembleSummary(
    String scenario,
    long seed,
    int replications,
    Map<String, Summary> responses,
    List<QuestionAnswer> questions,
    List<DyadChange> changes,
    VarianceShares shares) {
  /** The summary of an ensemble's record, which holds at least one replication. */
  public static EnsembleSummary of(Ensemble ensemble, EnsembleRecord record) {
    Scenario scenario = ensemble.scenario().scenario();
    Responses responses = new Responses(ensemble.scenario());
    List<String> names = responses.names();
    List<Summary> each =
        IntStream.range(0, names.size())
            .parallel()
            .mapToObj(place -> record.samples().summary(place, record.twos()))
            .toList();
    Map<String, Summary> summaries = new LinkedHashMap<>();
    for (int place = 0; place < names.size(); place++) {
      summaries.put(names.get(place), each.get(place));
    }
    return new EnsembleSummary(
        scenario.id(),
        ensemble.seed(),
        record.count(),
        Collections.unmodifiableMap(summaries),
        QuestionAnswers.of(scenario.questions(), ensemble, record),
        new Dyads(ensemble.scenario())
            .ofFocus().stream().map(dyad -> DyadChange.of(dyad, responses, record)).toList(),
        ensemble.parameters().way() == Way.SPLIT
            ? VarianceShares.of(names, record, ensemble.seed())
            : VarianceShares.NONE);
  }

  /**
   * The summary of a response.
   *
   * @throws IllegalArgumentException if no response has this name
   */
  public Summary response(String name) {
    Summary summary = responses.get(name);
    if (summary == null) {
      throw new IllegalArgumentException("there is no response '" + name + "'");
    }
    return summary;
  }

  /** What {@code summary.json} holds. */
  public Map<String, Object> json() {
    return SummaryFiles.json(this);
  }
}
