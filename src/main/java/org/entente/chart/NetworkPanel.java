package org.entente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.chart.LabelPlaces.Side;

/** A region's network at one moment, painted into an area. */
final class NetworkPanel {
  private static final double LARGEST_RADIUS = 46;
  private static final double SMALLEST_RADIUS = 8;
  private static final double STRETCH = 1.5;

  /** Between a disc and a line that is not its own. */
  private static final double GAP = 22;

  private final Theme theme;
  private final RegionNetwork network;
  private final NetworkStage stage;
  private final Rectangle2D area;
  private final List<Double> radii;
  private final List<Point2D> places;

  /** A panel; the layout is that of all moments together. */
  NetworkPanel(Theme theme, RegionNetwork network, NetworkStage stage, Rectangle2D area) {
    this.theme = theme;
    this.network = network;
    this.stage = stage;
    this.area = area;
    double most = network.nodes().stream().mapToDouble(Node::capability).max().orElse(0);
    this.radii =
        network.nodes().stream()
            .map(node -> most > 0 ? Math.sqrt(node.capability() / most) : 0)
            .map(share -> theme.px(Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * share)))
            .toList();
    this.places = fitted(StressLayout.of(distances()));
  }

  /** Friends stand near: from 0.4 for full alignment to 1.4 for full hostility. */
  private double[][] distances() {
    int n = network.nodes().size();
    double[][] distances = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j) {
          double sum = 0;
          for (NetworkStage each : network.stages()) {
            sum += each.alignments().dyad(n, i, j).value();
          }
          distances[i][j] = 0.9 - 0.5 * sum / network.stages().size();
        }
      }
    }
    return distances;
  }

  private double headHeight() {
    return Text.lineHeight(theme.name()) + theme.px(6);
  }

  private double labelWidth(int actor) {
    double share = Text.width("100 %", theme.note());
    return Math.max(share, Text.width(network.nodes().get(actor).name(), theme.strongNote()));
  }

  private double labelHeight(int actor) {
    int lines = actor == 0 || stage.withFocus().isEmpty() ? 1 : 2;
    return lines * Text.lineHeight(theme.note());
  }

  /** The layout scaled into the area, wider than high by so much at most. */
  private List<Point2D> fitted(List<Point2D> layout) {
    double label = 0;
    for (int actor = 0; actor < radii.size(); actor++) {
      label = Math.max(label, Math.max(labelWidth(actor) / 2, radii.get(actor)));
    }
    double side = Math.min(label + theme.px(12), area.getWidth() / 4);
    double radius = radii.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double under = Math.min(radius + labelHeight(1), area.getHeight() / 4);
    double top = area.getMinY() + headHeight() + Math.min(radius + theme.px(14), under);
    Rectangle2D free =
        new Rectangle2D.Double(
            area.getMinX() + side,
            top,
            Math.max(1, area.getWidth() - 2 * side),
            Math.max(1, area.getMaxY() - under - top));
    double minX = layout.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double maxX = layout.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double minY = layout.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double maxY = layout.stream().mapToDouble(Point2D::getY).max().orElse(0);
    double scaleX = free.getWidth() / Math.max(1e-9, maxX - minX);
    double scaleY = free.getHeight() / Math.max(1e-9, maxY - minY);
    double acrossX = Math.min(scaleX, scaleY * STRETCH);
    double acrossY = Math.min(scaleY, scaleX * STRETCH);
    List<Point2D> scaled =
        layout.stream()
            .<Point2D>map(
                point ->
                    new Point2D.Double(
                        free.getCenterX() + (point.getX() - (minX + maxX) / 2) * acrossX,
                        free.getCenterY() + (point.getY() - (minY + maxY) / 2) * acrossY))
            .toList();
    return LineClearance.of(scaled, radii, theme.px(GAP), free);
  }

  /** The colour of a line; even a weak one stands out from the paper. */
  static Color color(Theme theme, double alignment) {
    return theme.palette().diverging(Math.signum(alignment) * (0.5 + 0.5 * Math.abs(alignment)));
  }

  /** The stroke of a line; where there are many, all are thinner. */
  static BasicStroke stroke(Theme theme, double alignment, boolean uncertain, int actors) {
    double width = 1 + 8 * Math.min(1, 8.0 / actors) * Math.abs(alignment);
    return uncertain ? theme.dashed(Math.max(2, width), 2.5f, 1.8f) : theme.stroke(width);
  }

  /** The shade of a camp. */
  static Color camp(Theme theme, boolean focus) {
    return Palette.faint(theme.palette().line(focus ? 2 : 4), 0.2);
  }

  /** Paints the panel. */
  void paint(Graphics2D g) {
    g.setFont(theme.name());
    g.setPaint(theme.palette().ink());
    g.drawString(
        stage.alignments().name(),
        (float) area.getMinX(),
        (float) (area.getMinY() + theme.name().getSize2D()));
    if (!stage.withFocus().isEmpty()) {
      camp(g, true);
      camp(g, false);
    }
    lines(g);
    for (int actor = 0; actor < radii.size(); actor++) {
      disc(g, actor);
    }
    labels(g);
  }

  private void camp(Graphics2D g, boolean focus) {
    List<Point2D> centres = new ArrayList<>();
    List<Double> reach = new ArrayList<>();
    for (int actor = 0; actor < radii.size(); actor++) {
      if (stage.isWithFocus(actor) == focus) {
        centres.add(places.get(actor));
        reach.add(radii.get(actor) + theme.px(14));
      }
    }
    if (!centres.isEmpty()) {
      g.setPaint(camp(theme, focus));
      g.fill(CampShade.of(centres, reach, theme.px(34)));
    }
  }

  private record Pair(int first, int second, Interval alignment) {
    double size() {
      return Math.abs(alignment.value());
    }
  }

  private void lines(Graphics2D g) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < radii.size(); i++) {
      for (int j = i + 1; j < radii.size(); j++) {
        pairs.add(new Pair(i, j, stage.alignments().dyad(radii.size(), i, j)));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::size));
    for (Pair pair : pairs) {
      if (pair.size() >= NetworkFigure.LEAST) {
        Interval alignment = pair.alignment();
        g.setPaint(color(theme, alignment.value()));
        g.setStroke(
            stroke(
                theme,
                alignment.value(),
                alignment.low() < 0 && alignment.high() > 0,
                radii.size()));
        g.draw(new Line2D.Double(places.get(pair.first()), places.get(pair.second())));
      }
    }
  }

  private Ellipse2D shape(int actor) {
    double radius = radii.get(actor);
    Point2D at = places.get(actor);
    return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
  }

  private void disc(Graphics2D g, int actor) {
    g.setPaint(actor == 0 ? theme.palette().ink() : theme.palette().paper());
    g.fill(shape(actor));
    g.setPaint(theme.palette().ink());
    g.setStroke(theme.stroke(2));
    g.draw(shape(actor));
  }

  private void labels(Graphics2D g) {
    List<Rectangle2D> discs = new ArrayList<>();
    for (int actor = 0; actor < radii.size(); actor++) {
      discs.add(shape(actor).getBounds2D());
    }
    LabelPlaces free = new LabelPlaces(area, discs);
    List<Side> sides = List.of(Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT);
    for (int actor = 0; actor < radii.size(); actor++) {
      Point2D at = places.get(actor);
      double radius = radii.get(actor) + theme.px(3);
      Rectangle2D box =
          free.place(at.getX(), at.getY(), radius, labelWidth(actor), labelHeight(actor), sides);
      label(g, actor, box);
    }
  }

  private void label(Graphics2D g, int actor, Rectangle2D box) {
    g.setPaint(Palette.faint(theme.palette().paper(), 0.75));
    g.fill(box);
    double size = theme.note().getSize2D();
    g.setPaint(theme.palette().ink());
    g.setFont(theme.strongNote());
    String name = Text.fit(network.nodes().get(actor).name(), theme.strongNote(), area.getWidth());
    double x = box.getCenterX() - Text.width(name, theme.strongNote()) / 2;
    g.drawString(name, (float) x, (float) (box.getMinY() + size));
    if (actor > 0 && !stage.withFocus().isEmpty()) {
      String share = Text.percent(stage.withFocus().get(actor - 1).value());
      g.setFont(theme.note());
      g.setPaint(theme.palette().quiet());
      g.drawString(
          share,
          (float) (box.getCenterX() - Text.width(share, theme.note()) / 2),
          (float) (box.getMinY() + size + Text.lineHeight(theme.note())));
    }
  }
}
