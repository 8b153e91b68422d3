package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.analysis.Proportion;
import org.entente.experiment.Parameters.Way;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.outcome.Landscape;
import org.entente.results.EndAlignments;
import org.entente.results.ResultsException;

/**
 * The two camps of least landscape energy (Axelrod and Bennett 1993) into which a region falls at
 * the end of each replication, sizes being capabilities and propensities dyad alignments.
 *
 * @param partitions how often each partition came, the likeliest first
 * @param withFocus how often each other actor sat in the focus's camp, in the scenario's order
 */
public record EndBlocs(List<Share> partitions, Map<String, Proportion> withFocus) {
  /**
   * A partition and how often it came.
   *
   * @param sides both camps, the focus's first; the other possibly empty
   * @param probability its share of the replications
   */
  public record Share(List<List<String>> sides, Proportion probability) {}

  /**
   * Counts the camps of a results folder.
   *
   * @param parameters which parameters its replications have; intervals are of as many draws
   * @throws ResultsException if there are too many actors, or no replication
   * @throws org.entente.table.DataException if a file is not what it should be
   */
  public static EndBlocs of(Path folder, CompiledScenario scenario, Way parameters)
      throws IOException {
    List<String> actors = scenario.scenario().actorsFromFocus();
    if (actors.size() < 2 || actors.size() > Landscape.MOST) {
      throw new ResultsException(
          "camps are told of 2 to " + Landscape.MOST + " actors, not of " + actors.size());
    }
    List<Dyad> dyads = new Dyads(scenario).all();
    double[] sizes =
        actors.stream().mapToDouble(actor -> scenario.capability(scenario.place(actor))).toArray();
    Map<List<List<String>>, Integer> counts =
        new TreeMap<>(Comparator.comparing(List<List<String>>::toString));
    Map<String, Integer> beside = new TreeMap<>();
    int[] replications = {0};
    EndAlignments.read(
        folder,
        scenario,
        row -> {
          replications[0]++;
          List<List<String>> sides =
              new Landscape(actors, sizes, matrix(actors, dyads, row)).camps();
          counts.merge(sides, 1, Integer::sum);
          sides.get(0).forEach(actor -> beside.merge(actor, 1, Integer::sum));
        });
    if (replications[0] == 0) {
      throw new ResultsException(folder + " holds no replication");
    }
    int draws = parameters.independent(replications[0]);
    return new EndBlocs(
        shares(counts, replications[0], draws), beside(actors, beside, replications[0], draws));
  }

  private static double[][] matrix(List<String> actors, List<Dyad> dyads, double[] alignments) {
    double[][] matrix = new double[actors.size()][actors.size()];
    for (int d = 0; d < dyads.size(); d++) {
      int i = actors.indexOf(dyads.get(d).first());
      int j = actors.indexOf(dyads.get(d).second());
      matrix[i][j] = alignments[d];
      matrix[j][i] = alignments[d];
    }
    return matrix;
  }

  private static List<Share> shares(
      Map<List<List<String>>, Integer> counts, int replications, int draws) {
    List<Share> shares = new ArrayList<>();
    counts.forEach(
        (sides, count) ->
            shares.add(new Share(sides, Proportion.jeffreys(count, replications, draws))));
    shares.sort(
        Comparator.comparingDouble((Share share) -> -share.probability().estimate())
            .thenComparing(share -> share.sides().toString()));
    return shares;
  }

  private static Map<String, Proportion> beside(
      List<String> actors, Map<String, Integer> counts, int replications, int draws) {
    Map<String, Proportion> shares = new LinkedHashMap<>();
    for (String actor : actors.subList(1, actors.size())) {
      shares.put(actor, Proportion.jeffreys(counts.getOrDefault(actor, 0), replications, draws));
    }
    return shares;
  }
}
