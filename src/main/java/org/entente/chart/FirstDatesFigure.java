package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure {@code first-dates}: in which month what a question asks for first comes true, the
 * likeliest question first, each panel with a scale of its own.
 *
 * @param dates what is drawn
 */
public record FirstDatesFigure(FirstDates dates) implements Figure {
  /** Lines that a question has. */
  private static final int ASKED = 2;

  /** The name of the figure. */
  public static final String NAME = "first-dates";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return dates.title();
  }

  @Override
  public String description() {
    List<String> all = new ArrayList<>();
    for (MonthlySeries series : dates.series().drawn()) {
      all.add(series.what() + " Yes in " + Text.percent(series.sum()) + mode(series));
    }
    return "Share of the histories in which each question's answer first becomes yes, by month. "
        + dates.subtitle()
        + ". "
        + (all.isEmpty() ? "None does." : String.join("; ", all) + ".");
  }

  private String mode(MonthlySeries series) {
    int likeliest = 0;
    for (int m = 1; m < series.means().size(); m++) {
      if (series.means().get(m).value() > series.means().get(likeliest).value()) {
        likeliest = m;
      }
    }
    return ", most often in " + Days.month(dates.months().get(likeliest));
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    MonthlyStimuli stimuli = dates.series();
    Frame frame = new Frame(theme, sheet, dates.title(), dates.subtitle(), key(theme, stimuli));
    List<MonthlySeries> drawn = stimuli.drawn();
    double left = Text.width("0.5 %", theme.note()) + theme.px(18);
    PanelGrid grid =
        new PanelGrid(
            theme, frame.plots(), Math.max(1, drawn.size()), left, left, theme.px(14), 1 + ASKED);
    List<Panel> panels = new ArrayList<>();
    for (int place = 0; place < drawn.size(); place++) {
      Rectangle2D area = grid.chart(place);
      MonthlyPlot plot = new MonthlyPlot(theme, stimuli, drawn.get(place), true);
      panels.add(plot.panel(area, grid.left(place), grid.right()));
    }
    return new Arrangement(g -> paint(g, theme, frame, grid, drawn), panels);
  }

  private static void paint(
      Graphics2D g, Theme theme, Frame frame, PanelGrid grid, List<MonthlySeries> drawn) {
    frame.paint(g);
    for (int place = 0; place < drawn.size(); place++) {
      MonthlySeries series = drawn.get(place);
      String all = ": " + Text.percent(series.sum()) + " in all";
      double room = grid.headWidth(place) - Text.width(all, theme.name());
      String id = Text.fit(series.who(), theme.name(), room) + all;
      List<String> head = new ArrayList<>(List.of(id));
      head.addAll(Text.wrap(series.what(), theme.text(), grid.headWidth(place), ASKED));
      grid.head(g, place, head, theme.palette().text(series.place()));
    }
  }

  private List<Key.Entry> key(Theme theme, MonthlyStimuli stimuli) {
    Palette palette = theme.palette();
    Sign share =
        Sign.area(Palette.faint(palette.line(0), MonthlyPlot.BAR))
            .under(Sign.upright(palette.text(0), theme.stroke(2)));
    List<Key.Entry> entries = new ArrayList<>();
    entries.add(
        new Key.Entry(
            share,
            Key.narrow(theme),
            "share of the histories that first come to yes in a month, and its 95 % interval"));
    Course course =
        new Course(
            List.of(
                dates.months().get(0),
                MonthlyPlot.lastDay(dates.months().get(dates.months().size() - 1))),
            List.of(dates.turn()),
            List.of());
    entries.addAll(CourseKey.of(theme, course, true));
    if (stimuli.leftOut() > 0) {
      entries.add(Key.Entry.words(stimuli.leftOut() + " less likely not drawn"));
    }
    return entries;
  }
}
