package org.entente.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/** A figure's title and subtitle, broken into lines, at the top left. */
final class Heading {
  private final Theme theme;
  private final List<String> title;
  private final List<String> subtitle;

  /** A heading no wider than {@code width} pixels. */
  Heading(Theme theme, String title, String subtitle, double width) {
    this.theme = theme;
    this.title = Text.wrap(title, theme.title(), width, 2);
    this.subtitle = Text.wrap(subtitle, theme.text(), width, 3);
  }

  /** Its height in pixels. */
  double height() {
    return title.size() * Text.lineHeight(theme.title())
        + subtitle.size() * Text.lineHeight(theme.text())
        + theme.px(4);
  }

  /** Paints it with its upper left corner here. */
  void paint(Graphics2D g, double x, double y) {
    g.setPaint(theme.palette().ink());
    double next = lines(g, title, theme.title(), x, y);
    g.setPaint(theme.palette().quiet());
    lines(g, subtitle, theme.text(), x, next + theme.px(4));
  }

  private static double lines(Graphics2D g, List<String> lines, Font font, double x, double y) {
    g.setFont(font);
    double top = y;
    for (String line : lines) {
      g.drawString(line, (float) x, (float) (top + font.getSize2D()));
      top += Text.lineHeight(font);
    }
    return top;
  }
}
