package org.entente.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.analysis.Index;
import org.entente.analysis.Indices;
import org.entente.design.Factor;

/**
 * Which factors matter to a response, judged beside a dummy that the model does not read: those of
 * which the lower limit of the index lies above the dummy's upper limit. What chance alone does to
 * an index, it does to the dummy's.
 *
 * @param response name of the response
 * @param matter names of the factors that matter, the largest index first
 * @param others number of those that do not
 * @param limit the dummy's upper limit
 * @param byRanks whether it is by rank regression, not by Morris' effects
 * @param isDrowned whether chance and effects are of one size: the dummy's index is more than a
 *     quarter of the largest one
 */
public record Screening(
    String response,
    List<String> matter,
    int others,
    double limit,
    boolean byRanks,
    boolean isDrowned) {
  private static final double ONE_SIZE = 0.25;

  /** Copies the names. */
  public Screening {
    matter = List.copyOf(matter);
  }

  /** By Morris' mean absolute effects. */
  static Screening ofEffects(String response, Indices indices) {
    return of(response, indices, "mu-star");
  }

  /** By the size of partial rank correlations. */
  static Screening ofRanks(String response, Indices indices) {
    return of(response, indices, "prcc");
  }

  private static Screening of(String response, Indices indices, String order) {
    List<Index> found =
        indices.indices().stream().filter(index -> index.order().equals(order)).toList();
    Index dummy =
        found.stream()
            .filter(index -> index.factor().equals(Factor.DUMMY))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("screening needs the dummy"));
    double limit = Math.max(Math.abs(dummy.low()), Math.abs(dummy.high()));
    List<Index> others = new ArrayList<>(found);
    others.remove(dummy);
    double largest = others.stream().mapToDouble(index -> Math.abs(index.index())).max().orElse(0);
    List<String> matter =
        others.stream()
            .filter(index -> least(index) > limit)
            .sorted(Comparator.comparingDouble((Index index) -> -Math.abs(index.index())))
            .map(Index::factor)
            .toList();
    return new Screening(
        response,
        matter,
        others.size() - matter.size(),
        limit,
        order.equals("prcc"),
        Math.abs(dummy.index()) > ONE_SIZE * largest);
  }

  /** The least size that the interval allows. */
  private static double least(Index index) {
    return index.low() > 0 ? index.low() : Math.max(0, -index.high());
  }

  /** The leading factors of all responses, taken from each in turn. */
  static List<String> leading(List<Screening> screenings, int most) {
    List<String> leading = new ArrayList<>();
    int longest = screenings.stream().mapToInt(s -> s.matter().size()).max().orElse(0);
    for (int rank = 0; rank < longest; rank++) {
      for (Screening screening : screenings) {
        if (rank < screening.matter().size()
            && leading.size() < most
            && !leading.contains(screening.matter().get(rank))) {
          leading.add(screening.matter().get(rank));
        }
      }
    }
    return leading;
  }
}
