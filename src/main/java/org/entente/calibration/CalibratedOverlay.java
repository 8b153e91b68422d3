package org.entente.calibration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.scenario.Numbers;

/**
 * A scenario that is laid over the calibrated one: each quantity that was learnt at its posterior
 * median, with the middle 90 % of the posterior for its range. What was not learnt stays as it is,
 * and is named in a comment.
 */
public final class CalibratedOverlay {
  /** Its name in a results folder. */
  public static final String FILE = "calibrated.yaml";

  /** Parts of a scenario that are lists of items with an id. */
  private static final String REPERTOIRE = "repertoire";

  private static final String TIMELINE = "timeline";

  private final StringBuilder yaml = new StringBuilder();

  private CalibratedOverlay() {}

  /** A node of the file: keys with nodes, or what stands for a quantity. */
  private static final class Node {
    private final Map<String, Node> children = new LinkedHashMap<>();
    private String value = "";
  }

  /**
   * The text of the overlay.
   *
   * @param base the calibrated scenario's file, relative to the overlay
   * @param source where the record comes from, for the quantities' sources
   */
  public static String text(Posterior posterior, String base, String source) {
    CalibratedOverlay overlay = new CalibratedOverlay();
    overlay.yaml.append("extends: ").append(quoted(base)).append('\n');
    overlay
        .yaml
        .append("scenario: ")
        .append(posterior.inference().scenario().id())
        .append("-calibrated\n");
    Node root = new Node();
    for (Marginal marginal : posterior.marginals()) {
      if (marginal.isLearnt()) {
        Node at = root;
        for (String key : marginal.factor().name().split("\\.", -1)) {
          at = at.children.computeIfAbsent(key, k -> new Node());
        }
        at.value =
            "{value: "
                + Numbers.text(marginal.median())
                + ", range: ["
                + Numbers.text(marginal.q05())
                + ", "
                + Numbers.text(marginal.q95())
                + "], source: "
                + quoted("posterior median and middle 90 %, calibrated on " + source)
                + "}";
      } else {
        overlay.yaml.append("# ").append(marginal.factor().name()).append(": nothing learnt\n");
      }
    }
    overlay.keys(root, "");
    return overlay.yaml.toString();
  }

  private void keys(Node node, String indent) {
    node.children.forEach(
        (key, child) -> {
          yaml.append(indent).append(quoted(key)).append(':');
          if (child.children.isEmpty()) {
            yaml.append(' ').append(child.value).append('\n');
          } else {
            yaml.append('\n');
            boolean isList = key.equals(REPERTOIRE) || (key.equals(TIMELINE) && indent.isEmpty());
            if (isList) {
              items(child, indent + "  ");
            } else {
              keys(child, indent + "  ");
            }
          }
        });
  }

  private void items(Node list, String indent) {
    list.children.forEach(
        (id, item) -> {
          yaml.append(indent).append("- id: ").append(quoted(id)).append('\n');
          keys(item, indent + "  ");
        });
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
