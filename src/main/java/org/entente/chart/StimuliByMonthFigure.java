package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure {@code stimuli-by-month}: how often each kind of stimulus comes from each source in
 * each month, the most frequent first, each panel with a scale of its own.
 *
 * @param stimuli what is drawn
 */
public record StimuliByMonthFigure(MonthlyStimuli stimuli) implements Figure {
  @Override
  public String name() {
    return "stimuli-by-month";
  }

  @Override
  public String title() {
    return stimuli.title();
  }

  @Override
  public String description() {
    List<String> sums = new ArrayList<>();
    for (MonthlySeries series : stimuli.drawn()) {
      sums.add(
          series.what() + ", " + series.who() + " " + Text.frequency(series.sum()) + " in all");
    }
    LocalDate last = stimuli.months().get(stimuli.months().size() - 1);
    return "Mean number a history in each month from "
        + Days.month(stimuli.months().get(0))
        + " to "
        + Days.month(last)
        + ". "
        + stimuli.subtitle()
        + ". "
        + (sums.isEmpty() ? "Nothing happens." : String.join("; ", sums) + ".");
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    Frame frame = new Frame(theme, sheet, stimuli.title(), stimuli.subtitle(), key(theme));
    List<MonthlySeries> drawn = stimuli.drawn();
    double left = Text.width("0.05", theme.note()) + theme.px(18);
    PanelGrid grid =
        new PanelGrid(theme, frame.plots(), Math.max(1, drawn.size()), left, left, theme.px(14), 2);
    List<Panel> panels = new ArrayList<>();
    for (int place = 0; place < drawn.size(); place++) {
      Rectangle2D area = grid.chart(place);
      MonthlyPlot plot = new MonthlyPlot(theme, stimuli, drawn.get(place), false);
      panels.add(plot.panel(area, grid.left(place), grid.right()));
    }
    return new Arrangement(g -> paint(g, theme, frame, grid), panels);
  }

  private void paint(Graphics2D g, Theme theme, Frame frame, PanelGrid grid) {
    frame.paint(g);
    List<MonthlySeries> drawn = stimuli.drawn();
    for (int place = 0; place < drawn.size(); place++) {
      MonthlySeries series = drawn.get(place);
      String sum = ", " + Text.frequency(series.sum()) + " in all";
      double room = grid.headWidth(place) - Text.width(sum, theme.name());
      String what = Text.fit(series.what(), theme.name(), room) + sum;
      grid.head(g, place, List.of(what, series.who()), theme.palette().text(series.place()));
    }
  }

  private List<Key.Entry> key(Theme theme) {
    Palette palette = theme.palette();
    Sign mean =
        Sign.area(Palette.faint(palette.quiet(), MonthlyPlot.BAR))
            .under(Sign.upright(palette.quiet(), theme.stroke(2)));
    List<Key.Entry> entries = new ArrayList<>();
    entries.add(
        new Key.Entry(mean, Key.narrow(theme), "mean a history in a month and its 95 % interval"));
    LocalDate last = MonthlyPlot.lastDay(stimuli.months().get(stimuli.months().size() - 1));
    Course course =
        new Course(List.of(stimuli.months().get(0), last), List.of(stimuli.turn()), List.of());
    entries.addAll(CourseKey.of(theme, course, true));
    if (stimuli.leftOut() > 0) {
      String rarer = stimuli.leftOut() == 1 ? "1 rarer one is" : stimuli.leftOut() + " rarer are";
      entries.add(Key.Entry.words(rarer + " not drawn"));
    }
    return entries;
  }
}
