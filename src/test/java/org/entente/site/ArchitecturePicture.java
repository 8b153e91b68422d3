package org.entente.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.PackageTable;
import org.entente.site.LayeredGraph.Node;

/**
 * The packages as an SVG document, in layers: a package stands above all that it uses. Arrows that
 * others imply are left out, or nobody could follow any.
 */
final class ArchitecturePicture {
  private static final int BOX_WIDTH = 204;
  private static final int BOX_HEIGHT = 62;
  private static final int GAP = 46;
  private static final int MARGIN = 24;
  private static final int LINE = 27;
  private static final int PORT = 22;
  private static final String START =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 WIDE HIGH" width="WIDE" height="HIGH" role="img" aria-labelledby="title description">
        <title id="title">The packages of Entente, in layers</title>
        <desc id="description">A box a package, a package above all that it uses. Every arrow leads down, from a package to one that it uses; what other arrows imply is left out. The table below the picture says the same in words.</desc>
        <style>
          .ground { fill: #ffffff; }
          .box { fill: #eaf1f7; stroke: #45627d; }
          .name { fill: #111b24; font: 600 17px system-ui, "DejaVu Sans", sans-serif; }
          .purpose { fill: #33414d; font: 13px system-ui, "DejaVu Sans", sans-serif; }
          .use { fill: none; stroke: #63788b; stroke-width: 1.6; }
          .head { fill: #63788b; }
          @media (prefers-color-scheme: dark) {
            .ground { fill: #12181e; }
            .box { fill: #22303d; stroke: #86a5c2; }
            .name { fill: #f4f7fa; }
            .purpose { fill: #c9d3dc; }
            .use { stroke: #93a8bb; }
            .head { fill: #93a8bb; }
          }
        </style>
        <defs>
          <marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
            <path class="head" d="M0 1 L10 5 L0 9 z"/>
          </marker>
        </defs>
        <rect class="ground" width="WIDE" height="HIGH"/>
      """;

  private final PackageUses packages;
  private final List<List<Node>> layers;

  private ArchitecturePicture(PackageUses packages) {
    this.packages = packages;
    Map<String, Set<String>> edges = new LinkedHashMap<>();
    packages.uses().keySet().forEach(name -> edges.put(name, packages.notImplied(name)));
    layers = new LayeredGraph(packages.layers(), edges, BOX_WIDTH, 10).layers;
  }

  static String of(PackageUses packages) {
    return new ArchitecturePicture(packages).svg();
  }

  private String svg() {
    double right =
        layers.stream()
            .flatMap(List::stream)
            .mapToDouble(node -> node.middle + node.width / 2)
            .max()
            .orElse(0);
    long wide = Math.round(right) + 2 * MARGIN;
    long high = layers.size() * (BOX_HEIGHT + GAP) - GAP + 2L * MARGIN;
    StringBuilder svg = new StringBuilder();
    svg.append(START.replace("WIDE", Long.toString(wide)).replace("HIGH", Long.toString(high)));
    layers.forEach(layer -> layer.forEach(node -> edges(svg, node)));
    layers.forEach(layer -> layer.forEach(node -> box(svg, node)));
    return svg.append("</svg>\n").toString();
  }

  private void edges(StringBuilder svg, Node from) {
    if (from.isBend()) {
      svg.append("  <path class=\"use\" d=\"M")
          .append(x(from.middle))
          .append(' ')
          .append(top(from));
      svg.append(" V").append(bottom(from)).append("\"/>\n");
    }
    for (Node to : from.below) {
      long x = port(from, from.below, to);
      long end = port(to, to.above, from);
      long middle = bottom(from) + GAP / 2;
      svg.append("  <path class=\"use\"").append(to.isBend() ? "" : " marker-end=\"url(#head)\"");
      svg.append(" d=\"M").append(x).append(' ').append(bottom(from));
      svg.append(" C").append(x).append(' ').append(middle).append(' ').append(end).append(' ');
      svg.append(middle).append(' ').append(end).append(' ').append(top(to)).append("\"/>\n");
    }
  }

  /** Where on a box the edge to another begins or ends: side by side, in the others' order. */
  private static long port(Node of, List<Node> others, Node other) {
    if (of.isBend()) {
      return x(of.middle);
    }
    List<Node> ordered = new ArrayList<>(others);
    ordered.sort(Comparator.comparingDouble(node -> node.middle));
    return x(of.middle + PORT * (ordered.indexOf(other) - (ordered.size() - 1) / 2.0));
  }

  private void box(StringBuilder svg, Node node) {
    if (node.isBend()) {
      return;
    }
    long left = x(node.middle - node.width / 2);
    svg.append("  <rect class=\"box\" rx=\"6\" x=\"").append(left).append("\" y=\"");
    svg.append(top(node)).append("\" width=\"").append(BOX_WIDTH).append("\" height=\"");
    svg.append(BOX_HEIGHT).append("\"/>\n");
    List<String> words = lines(briefly(packages.purposes().get(node.name)));
    long first = top(node) + (words.size() > 1 ? 20 : 27);
    String shown = node.name.equals(PackageTable.FRONT_DOOR) ? "org.entente" : node.name;
    text(svg, "name", node.middle, first, shown);
    for (int i = 0; i < words.size(); i++) {
      text(svg, "purpose", node.middle, first + 18 + 16L * i, words.get(i));
    }
  }

  private static void text(StringBuilder svg, String style, double middle, long y, String text) {
    svg.append("  <text class=\"").append(style).append("\" text-anchor=\"middle\" x=\"");
    svg.append(x(middle)).append("\" y=\"").append(y).append("\">");
    svg.append(text.replace("&", "&amp;").replace("<", "&lt;")).append("</text>\n");
  }

  /** The words of a sentence up to its first pause. */
  static String briefly(String sentence) {
    return sentence.split("[,:;(]|[.](?= |$)", 2)[0].strip();
  }

  private static List<String> lines(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static long x(double across) {
    return MARGIN + Math.round(across);
  }

  private long top(Node node) {
    return MARGIN + (layers.size() - 1L - node.layer) * (BOX_HEIGHT + GAP);
  }

  private long bottom(Node node) {
    return top(node) + BOX_HEIGHT;
  }
}
