package org.entente.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.site.LayeredGraph.Node;

/**
 * Places across the layers of a graph: each node near the mean of its neighbours, in the order of
 * its layer and without touching, which is an isotonic regression (pooled adjacent violators).
 */
final class LayerPlaces {
  private static final int ROUNDS = 200;
  private static final double GAP = 26;
  // A bend that is out of line is uglier than a box that is.
  private static final double BEND_WEIGHT = 4;

  private final List<List<Node>> layers;

  LayerPlaces(List<List<Node>> layers) {
    this.layers = layers;
  }

  /** A run of nodes that stand as close as may be, and where their first wants to be. */
  private record Pool(double wish, double weight, int size) {
    Pool with(Pool right) {
      double sum = weight + right.weight;
      double mean = (wish * weight + right.wish * right.weight) / sum;
      return new Pool(mean, sum, size + right.size);
    }
  }

  void settle() {
    layers.forEach(layer -> place(layer, layer.stream().map(node -> 0.0).toList()));
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < layers.size(); i++) {
        List<Node> layer = layers.get(round % 2 == 0 ? i : layers.size() - 1 - i);
        place(layer, layer.stream().map(LayerPlaces::wish).toList());
      }
    }
    double left =
        layers.stream()
            .flatMap(List::stream)
            .mapToDouble(node -> node.middle - node.width / 2)
            .min()
            .orElse(0);
    layers.forEach(layer -> layer.forEach(node -> node.middle -= left));
  }

  private static double wish(Node node) {
    return Stream.concat(node.above.stream(), node.below.stream())
        .mapToDouble(other -> other.middle)
        .average()
        .orElse(node.middle);
  }

  private static void place(List<Node> layer, List<Double> wishes) {
    double[] offset = new double[layer.size()];
    for (int i = 1; i < offset.length; i++) {
      double apart = (layer.get(i - 1).width + layer.get(i).width) / 2 + GAP;
      offset[i] = offset[i - 1] + apart;
    }
    List<Pool> pools = new ArrayList<>();
    for (int i = 0; i < offset.length; i++) {
      Node node = layer.get(i);
      Pool pool = new Pool(wishes.get(i) - offset[i], node.isBend() ? BEND_WEIGHT : 1, 1);
      while (!pools.isEmpty() && pools.get(pools.size() - 1).wish() >= pool.wish()) {
        pool = pools.remove(pools.size() - 1).with(pool);
      }
      pools.add(pool);
    }
    int next = 0;
    for (Pool pool : pools) {
      for (int i = 0; i < pool.size(); i++) {
        layer.get(next).middle = pool.wish() + offset[next];
        next++;
      }
    }
  }
}
