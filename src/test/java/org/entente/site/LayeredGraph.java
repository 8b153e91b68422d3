package org.entente.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A graph in layers, as Sugiyama, Tagawa and Toda (1981, Methods for visual understanding of
 * hierarchical system structures, IEEE Transactions on Systems, Man and Cybernetics 11:109-125)
 * draw it: an edge that skips layers bends in each of them, layers are ordered so that few edges
 * cross, and places are the means of their neighbours'. Edges to one node share their bends.
 */
final class LayeredGraph {
  private static final int STARTS = 40;

  /** A box with a name, or the bend of an edge, at a place across its layer. */
  static final class Node {
    final String name;
    final int layer;
    final double width;
    final List<Node> above = new ArrayList<>();
    final List<Node> below = new ArrayList<>();
    double middle;
    int order;

    private Node(String name, int layer, double width) {
      this.name = name;
      this.layer = layer;
      this.width = width;
    }

    boolean isBend() {
      return name.isEmpty();
    }
  }

  /** The layers from the bottom, each from left to right. */
  final List<List<Node>> layers = new ArrayList<>();

  private final Map<String, Node> nodes = new LinkedHashMap<>();

  /**
   * Lays a graph out.
   *
   * @param layerOf the layer of each node, from 0
   * @param edges of each node the nodes below it that it has an edge to
   * @param boxWidth how wide a node is
   * @param bendWidth how wide a bend is
   */
  LayeredGraph(
      Map<String, Integer> layerOf,
      Map<String, Set<String>> edges,
      double boxWidth,
      double bendWidth) {
    int count = 1 + Collections.max(layerOf.values());
    for (int layer = 0; layer < count; layer++) {
      layers.add(new ArrayList<>());
    }
    layerOf.forEach((name, layer) -> nodes.put(name, add(new Node(name, layer, boxWidth))));
    edges.forEach((name, below) -> below.forEach(other -> connect(name, other, bendWidth)));
    orderLayers();
    new LayerPlaces(layers).settle();
  }

  private Node add(Node node) {
    layers.get(node.layer).add(node);
    return node;
  }

  private void connect(String from, String to, double bendWidth) {
    Node above = nodes.get(from);
    Node end = nodes.get(to);
    for (int layer = above.layer - 1; layer > end.layer; layer--) {
      String key = to + " " + layer;
      boolean isNew = !nodes.containsKey(key);
      int here = layer;
      Node bend = nodes.computeIfAbsent(key, k -> add(new Node("", here, bendWidth)));
      link(above, bend);
      if (!isNew) {
        return;
      }
      above = bend;
    }
    link(above, end);
  }

  private static void link(Node above, Node below) {
    above.below.add(below);
    below.above.add(above);
  }

  /** Several starts, each improved layer by layer; of all the fewest crossings. */
  private void orderLayers() {
    Random random = new Random(1);
    List<List<Node>> best = List.of();
    int fewest = Integer.MAX_VALUE;
    for (int start = 0; start < STARTS; start++) {
      for (List<Node> layer : layers) {
        Collections.shuffle(layer, random);
        number(layer);
      }
      int crossings = improve();
      if (crossings < fewest) {
        fewest = crossings;
        best = layers.stream().map(List::copyOf).toList();
      }
    }
    for (int layer = 0; layer < layers.size(); layer++) {
      layers.set(layer, new ArrayList<>(best.get(layer)));
      number(layers.get(layer));
    }
  }

  private int improve() {
    int before = Integer.MAX_VALUE;
    int now = crossings();
    while (now < before) {
      before = now;
      layers.forEach(this::exchangeNeighbours);
      now = crossings();
    }
    return now;
  }

  private void exchangeNeighbours(List<Node> layer) {
    boolean better = true;
    while (better) {
      better = false;
      for (int i = 0; i + 1 < layer.size(); i++) {
        int before = crossings();
        exchange(layer, i);
        if (crossings() < before) {
          better = true;
        } else {
          exchange(layer, i);
        }
      }
    }
  }

  private static void exchange(List<Node> layer, int i) {
    Collections.swap(layer, i, i + 1);
    number(layer);
  }

  private static void number(List<Node> layer) {
    for (int i = 0; i < layer.size(); i++) {
      layer.get(i).order = i;
    }
  }

  /** How many pairs of edges between neighbouring layers cross. */
  int crossings() {
    int crossings = 0;
    for (List<Node> layer : layers) {
      int[] ends =
          layer.stream()
              .flatMap(node -> node.below.stream().sorted((a, b) -> a.order - b.order))
              .mapToInt(below -> below.order)
              .toArray();
      for (int i = 0; i < ends.length; i++) {
        int at = i;
        crossings += (int) Arrays.stream(ends).skip(i + 1L).filter(end -> end < ends[at]).count();
      }
    }
    return crossings;
  }
}
