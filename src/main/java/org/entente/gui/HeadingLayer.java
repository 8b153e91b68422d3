package org.entente.gui;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import org.entente.chart.Theme;
import org.jspecify.annotations.Nullable;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;

/** The date, which replication is seen, and how the network is read. */
final class HeadingLayer extends FieldPortrayal2D {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final double[] SAMPLES = {-0.8, -0.3, 0.3, 0.8};

  private final Theme theme;
  private final Supplier<LiveReplication> replication;

  HeadingLayer(Theme theme, Supplier<LiveReplication> replication) {
    this.theme = theme;
    this.replication = replication;
  }

  @Override
  public Portrayal getDefaultPortrayal() {
    return new SimplePortrayal2D();
  }

  /** What is seen besides the date: replication, seed, and whether the user changed anything. */
  static String subtitle(LiveReplication shown) {
    String words = "replication " + shown.seed() + " of seed " + shown.ensembleSeed();
    int settings = shown.settings().size();
    if (settings > 0) {
      words += ", " + settings + (settings == 1 ? " quantity set" : " quantities set");
    }
    return words;
  }

  @Override
  public void draw(@Nullable Object object, Graphics2D g, DrawInfo2D info) {
    Theme.prepare(g);
    LiveReplication shown = replication.get();
    double left = info.draw.x + theme.px(18);
    double top = info.draw.y + theme.px(40);
    g.setPaint(theme.palette().ink());
    g.setFont(theme.title());
    g.drawString(DATE.format(shown.date()), (float) left, (float) top);
    g.setPaint(theme.palette().quiet());
    g.setFont(theme.note());
    g.drawString(subtitle(shown), (float) left, (float) (top + theme.px(28)));
    int actors = shown.region().scenario().actorCount();
    legend(g, actors, left, info.draw.y + info.draw.height - theme.px(20));
  }

  private void legend(Graphics2D g, int actors, double left, double baseline) {
    double x = left;
    g.setFont(theme.note());
    for (double sample : SAMPLES) {
      if (sample == SAMPLES[0]) {
        x = text(g, "alignment: hostile ", x, baseline);
      }
      g.setPaint(DyadPortrayal.color(theme, sample));
      g.setStroke(theme.stroke(DyadPortrayal.width(sample, actors)));
      double middle = baseline - theme.px(6);
      g.draw(new Line2D.Double(x, middle, x + theme.px(34), middle));
      x += theme.px(40);
    }
    text(g, " friendly; disc: capability; arrow: stimulus", x, baseline);
  }

  private double text(Graphics2D g, String words, double x, double baseline) {
    g.setPaint(theme.palette().quiet());
    g.drawString(words, (float) x, (float) baseline);
    return x + g.getFontMetrics().getStringBounds(words, g).getWidth();
  }
}
