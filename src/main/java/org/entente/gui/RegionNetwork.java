package org.entente.gui;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.chart.LineClearance;
import org.entente.chart.StressLayout;
import org.entente.chart.Theme;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import sim.display.Display2D;
import sim.field.continuous.Continuous2D;
import sim.field.network.Edge;
import sim.field.network.Network;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.portrayal.network.NetworkPortrayal2D;
import sim.portrayal.network.SpatialNetwork2D;
import sim.util.Double2D;

/**
 * The region as a network: actors where their alignments at the start put them, friends near each
 * other, and a line for each dyad. Places stay; lines follow the region.
 */
final class RegionNetwork {
  /** Width of the field, in pixels at scale 1. */
  static final double WIDTH = 840;

  /** Height of the field, in pixels at scale 1. */
  static final double HEIGHT = 620;

  private static final double SIDE = 90;
  private static final double TOP = 110;
  private static final double BOTTOM = 100;

  /** Of a disc of middling size, for which lines make way. */
  private static final double RADIUS = 20;

  private static final double GAP = 15;

  private final Continuous2D field = new Continuous2D(20, WIDTH, HEIGHT);
  private final Network ofFocus = new Network(false);
  private final Network ofOthers = new Network(false);
  private final List<DyadLine> dyads = new ArrayList<>();
  private final Map<Integer, ActorNode> nodes = new LinkedHashMap<>();
  private final Supplier<LiveReplication> replication;

  /** The network of a replication as it stands now. */
  RegionNetwork(Supplier<LiveReplication> replication) {
    this.replication = replication;
    Supplier<Region> region = () -> replication.get().region();
    CompiledScenario scenario = region.get().scenario();
    List<ActorNode> actors = new ArrayList<>();
    for (String id : scenario.scenario().actorsFromFocus()) {
      actors.add(ActorNode.of(scenario, id, region));
    }
    List<Point2D> places = fitted(StressLayout.of(distances(actors, region.get())));
    for (int i = 0; i < actors.size(); i++) {
      ActorNode actor = actors.get(i);
      nodes.put(actor.place(), actor);
      ofFocus.addNode(actor);
      ofOthers.addNode(actor);
      field.setObjectLocation(actor, new Double2D(places.get(i).getX(), places.get(i).getY()));
      for (ActorNode other : actors.subList(0, i)) {
        Network lines = other.isFocus() ? ofFocus : ofOthers;
        DyadLine line = new DyadLine(other, actor, region);
        dyads.add(line);
        lines.addEdge(new Edge(other, actor, line));
      }
    }
  }

  /** Friends stand near: from 0.4 for full alignment to 1.4 for full hostility. */
  private static double[][] distances(List<ActorNode> actors, Region region) {
    double[][] distances = new double[actors.size()][actors.size()];
    for (int i = 0; i < actors.size(); i++) {
      for (int j = 0; j < actors.size(); j++) {
        if (i != j) {
          distances[i][j] = 0.9 - 0.5 * region.dyad(actors.get(i).place(), actors.get(j).place());
        }
      }
    }
    return distances;
  }

  private static List<Point2D> fitted(List<Point2D> layout) {
    double minX = layout.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double maxX = layout.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double minY = layout.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double maxY = layout.stream().mapToDouble(Point2D::getY).max().orElse(0);
    double scaleX = (WIDTH - 2 * SIDE) / Math.max(1e-9, maxX - minX);
    double scaleY = (HEIGHT - TOP - BOTTOM) / Math.max(1e-9, maxY - minY);
    List<Point2D> scaled =
        layout.stream()
            .<Point2D>map(
                point ->
                    new Point2D.Double(
                        SIDE + (point.getX() - minX) * scaleX,
                        TOP + (point.getY() - minY) * scaleY))
            .toList();
    Rectangle2D free = new Rectangle2D.Double(SIDE, TOP, WIDTH - 2 * SIDE, HEIGHT - TOP - BOTTOM);
    return LineClearance.of(scaled, Collections.nCopies(scaled.size(), RADIUS), GAP, free);
  }

  /** The actor at a place. */
  ActorNode actor(int place) {
    ActorNode actor = nodes.get(place);
    if (actor == null) {
      throw new IllegalArgumentException("there is no actor at place " + place);
    }
    return actor;
  }

  /** All lines. */
  List<DyadLine> dyads() {
    return List.copyOf(dyads);
  }

  /** Where an actor stands, in units of the field. */
  Point2D place(int actor) {
    Double2D place = field.getObjectLocation(actor(actor));
    return new Point2D.Double(place.x, place.y);
  }

  /** Attaches the network's layers to a display, the lowest first. */
  void attach(Display2D display, Theme theme) {
    // The focus's lines last, so that no other covers them.
    attach(display, theme, ofOthers, "Other dyads");
    attach(display, theme, ofFocus, "Dyads of the focus");
    display.attach(new FlashLayer(theme, replication, this::place), "Stimuli");
    ContinuousPortrayal2D actors = new ContinuousPortrayal2D();
    actors.setField(field);
    double most = nodes.values().stream().mapToDouble(ActorNode::capability).max().orElse(1);
    actors.setPortrayalForAll(new ActorPortrayal(theme, most));
    display.attach(actors, "Actors");
    display.attach(new HeadingLayer(theme, replication), "Date");
  }

  private void attach(Display2D display, Theme theme, Network lines, String layer) {
    NetworkPortrayal2D portrayal = new NetworkPortrayal2D();
    portrayal.setField(new SpatialNetwork2D(field, lines));
    portrayal.setPortrayalForAll(new DyadPortrayal(theme, nodes.size()));
    display.attach(portrayal, layer);
  }
}
