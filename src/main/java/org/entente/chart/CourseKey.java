package org.entente.chart;

import java.util.ArrayList;
import java.util.List;

/** What a key says of the signs on a time axis. */
final class CourseKey {
  private CourseKey() {}

  /** The stimuli, if there are any, and the turns, if they are not named in the plot. */
  static List<Key.Entry> of(Theme theme, Course course, boolean turns) {
    List<Key.Entry> entries = new ArrayList<>();
    if (!course.marks().isEmpty()) {
      entries.add(new Key.Entry(Sign.triangle(theme), Key.narrow(theme), "scripted stimulus"));
    }
    if (turns) {
      List<Turn> inSight = course.turnsInSight();
      for (int place = 0; place < inSight.size(); place++) {
        Sign sign = Sign.upright(theme.palette().ink(), theme.turn(place));
        entries.add(new Key.Entry(sign, Key.narrow(theme), inSight.get(place).label()));
      }
    }
    return entries;
  }
}
