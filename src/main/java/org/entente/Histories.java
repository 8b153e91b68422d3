package org.entente;

import java.util.List;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Failure;
import org.entente.outcome.History;
import org.entente.outcome.Responses;
import org.entente.results.EnsembleRecord;
import org.entente.results.EnsembleSummary;
import org.entente.table.NearestName;

/** What an ensemble yielded: simulated histories, in the order of their replications. */
public final class Histories {
  private final Responses responses;
  private final EnsembleRecord record;
  private final EnsembleSummary summary;
  private final List<History> recorded;

  Histories(Ensemble ensemble, EnsembleRecord record, List<History> recorded) {
    this.responses = new Responses(ensemble.scenario());
    this.record = record;
    this.summary = EnsembleSummary.of(ensemble, record);
    this.recorded = List.copyOf(recorded);
  }

  /** How many replications ended well. */
  public int count() {
    return record.count();
  }

  /** The names of the responses, in their order. */
  public List<String> responses() {
    return responses.names();
  }

  /**
   * The values of a response, one a replication that ended well, in their order. A new array.
   *
   * @throws IllegalArgumentException if there is no such response, naming the nearest
   */
  public double[] response(String name) {
    int place =
        responses
            .place(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no response '"
                            + name
                            + "'; "
                            + NearestName.hint(name, responses.names())));
    return record.response(place);
  }

  /** Means, quantiles, and the answers to the scenario's questions, with their intervals. */
  public EnsembleSummary summary() {
    return summary;
  }

  /** The replications that were recorded in full: what was felt, what happened, and why. */
  public List<History> recorded() {
    return recorded;
  }

  /** The replications that failed. */
  public List<Failure> failures() {
    return record.failures();
  }
}
