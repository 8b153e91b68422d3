package org.entente.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.scenario.Proposition;
import org.entente.scenario.Question;

/**
 * What is observed in a replication of the kernel, as bare series, and the responses that follow
 * from them in the order of the program.
 */
final class KernelRecord {
  private static final int DAYS_TO_HOLD = 30;

  private final KernelLayout the;
  private final int[] first;
  private final int[] second;
  private final int ofFocus;
  private final int[] partners;
  private final int[] partnerDyads;

  /** Alignment of the focus's dyads by day, dyad d on a day at d * days + day. */
  final double[] daily;

  /** Alignment of the other dyads by week, up to the last day. */
  final double[] weekly;

  private final double[] strengths;
  private final double[] initial;
  private final double[] reference;
  private final double[] end;
  private final int[] counts;
  private int[] emittedTriple = new int[1024];
  private int[] emittedDay = new int[1024];
  private int emissions;
  private double balance;

  KernelRecord(KernelLayout the) {
    this.the = the;
    List<String> order = the.scenario.actorsFromFocus();
    List<int[]> dyads = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        dyads.add(new int[] {the.place(order.get(i)), the.place(order.get(j))});
      }
    }
    first = dyads.stream().mapToInt(dyad -> dyad[0]).toArray();
    second = dyads.stream().mapToInt(dyad -> dyad[1]).toArray();
    ofFocus = the.n - 1;
    List<Integer> states = new ArrayList<>();
    for (int i = 0; i < the.n; i++) {
      if (the.state[i] && i != first[0]) {
        states.add(i);
      }
    }
    partners = states.stream().mapToInt(i -> i).toArray();
    partnerDyads = states.stream().mapToInt(this::dyadOfFocus).toArray();
    daily = new double[ofFocus * the.days];
    weekly = new double[(first.length - ofFocus) * ((the.days + 6) / 7)];
    strengths = new double[the.groups * the.days];
    initial = new double[first.length];
    reference = new double[first.length];
    end = new double[first.length];
    counts = new int[the.triples.size()];
  }

  private int dyadOfFocus(int other) {
    for (int d = 0; d < ofFocus; d++) {
      if (second[d] == other) {
        return d;
      }
    }
    throw new IllegalArgumentException("no dyad of the focus with " + other);
  }

  void begin(Kernel kernel) {
    emissions = 0;
    Arrays.fill(counts, 0);
    read(kernel, initial);
    if (the.decisionDay == 0) {
      read(kernel, reference);
    }
  }

  private void read(Kernel kernel, double[] into) {
    for (int d = 0; d < into.length; d++) {
      into[d] = kernel.dyad(first[d], second[d]);
    }
  }

  void emitted(int triple, int day) {
    if (emissions == emittedDay.length) {
      emittedTriple = Arrays.copyOf(emittedTriple, 2 * emissions);
      emittedDay = Arrays.copyOf(emittedDay, 2 * emissions);
    }
    emittedTriple[emissions] = triple;
    emittedDay[emissions++] = day;
    if (day >= the.decisionDay) {
      counts[triple]++;
    }
  }

  void observe(Kernel kernel, int day) {
    for (int d = 0; d < ofFocus; d++) {
      daily[d * the.days + day] = kernel.dyad(first[d], second[d]);
    }
    int fromEnd = the.days - 1 - day;
    if (fromEnd % 7 == 0) {
      int weeks = (the.days + 6) / 7;
      int week = weeks - 1 - fromEnd / 7;
      for (int d = ofFocus; d < first.length; d++) {
        weekly[(d - ofFocus) * weeks + week] = kernel.dyad(first[d], second[d]);
      }
    }
    for (int m = 0; m < the.groups; m++) {
      strengths[m * the.days + day] = kernel.strength[m];
    }
    if (day == the.decisionDay - 1) {
      read(kernel, reference);
    }
    if (day == the.days - 1) {
      read(kernel, end);
      balance = balance(kernel);
    }
  }

  private double balance(Kernel kernel) {
    double sum = 0;
    double absolute = 0;
    for (int i = 0; i < the.n; i++) {
      for (int j = i + 1; j < the.n; j++) {
        for (int k = j + 1; k < the.n; k++) {
          if (the.state[i] && the.state[j] && the.state[k]) {
            double power = the.capability[i] * the.capability[j] * the.capability[k];
            double triad = kernel.dyad(i, j) * kernel.dyad(j, k) * kernel.dyad(k, i);
            sum += Math.cbrt(power) * triad;
            absolute += Math.cbrt(power) * Math.abs(triad);
          }
        }
      }
    }
    return absolute == 0 ? 0 : sum / absolute;
  }

  /** The responses of the replication that ended. */
  double[] responses() {
    List<Question> questions = the.scenario.questions();
    int size = 2 * first.length + partners.length + 1 + counts.length + the.groups + 1;
    double[] values = new double[size + questions.size()];
    int at = 0;
    for (double value : end) {
      values[at++] = value;
    }
    for (int d = 0; d < end.length; d++) {
      values[at++] = end[d] - reference[d];
    }
    int closest = closest(the.days - 1);
    for (int p = 0; p < partners.length; p++) {
      values[at++] = p == closest ? 1 : 0;
    }
    values[at++] = realignments(0, the.days, -1);
    for (int count : counts) {
      values[at++] = count;
    }
    for (String group : the.scenario.groups().keySet()) {
      values[at++] = strength(group, the.days - 1);
    }
    values[at++] = balance;
    for (Question question : questions) {
      values[at++] = isYes(question.proposition()) ? 1 : 0;
    }
    return values;
  }

  private double strength(String group, int day) {
    return strengths[the.groupNames.indexOf(group) * the.days + day];
  }

  private int closest(int day) {
    int closest = 0;
    for (int p = 1; p < partners.length; p++) {
      if (daily[partnerDyads[p] * the.days + day] > daily[partnerDyads[closest] * the.days + day]) {
        closest = p;
      }
    }
    return closest;
  }

  /** Realignments dated from one day to before another, to one partner or, with -1, to any. */
  private int realignments(int from, int until, int to) {
    int held = closest(Math.max(0, the.decisionDay - 1));
    int challenger = held;
    int since = 0;
    int found = 0;
    for (int day = the.decisionDay; day < the.days; day++) {
      int now = closest(day);
      if (now != challenger) {
        challenger = now;
        since = day;
      }
      if (challenger != held && day - since + 1 >= DAYS_TO_HOLD) {
        held = challenger;
        found += since >= from && since < until && (to < 0 || to == held) ? 1 : 0;
      }
    }
    return found;
  }

  private boolean isYes(Proposition asked) {
    if (asked instanceof Proposition.Count count) {
      return isYes(count);
    }
    if (asked instanceof Proposition.Standing alignment) {
      return isYes(alignment);
    }
    if (asked instanceof Proposition.Closest closest) {
      return partners[closest(the.scenario.clock().dayOf(closest.date()))]
          == the.place(closest.partner());
    }
    if (asked instanceof Proposition.Realigns realigns) {
      int to = realigns.to() == null ? -1 : Arrays.binarySearch(partners, the.place(realigns.to()));
      return realignments(day(realigns.window(), true), day(realigns.window(), false) + 1, to) > 0;
    }
    if (asked instanceof Proposition.Strength strength) {
      int day = the.scenario.clock().dayOf(strength.date());
      double limit =
          strength.ratio() * the.scenario.groups().get(strength.group()).strength().value();
      return holds(strength.comparison(), strength(strength.group(), day), limit);
    }
    throw new IllegalArgumentException("the kernel does not know " + asked);
  }

  private int day(Proposition.Window window, boolean first) {
    return the.scenario.clock().dayOf(first ? window.from() : window.until());
  }

  private boolean isYes(Proposition.Count asked) {
    if (asked.of() != Proposition.Counted.STIMULI || asked.from() == null) {
      throw new IllegalArgumentException("the kernel does not know " + asked);
    }
    int count = 0;
    for (int e = 0; e < emissions; e++) {
      String triple = the.triples.get(emittedTriple[e]);
      boolean counts =
          asked.on() == null
              ? triple.startsWith(asked.stimulus() + "." + asked.from() + ".")
              : triple.equals(asked.stimulus() + "." + asked.from() + "." + asked.on());
      if (counts
          && emittedDay[e] >= day(asked.window(), true)
          && emittedDay[e] <= day(asked.window(), false)) {
        count++;
      }
    }
    return count >= asked.atLeast() && count <= asked.atMost();
  }

  private boolean isYes(Proposition.Standing asked) {
    if (asked.measure() != Proposition.Measure.ALIGNMENT) {
      throw new IllegalArgumentException("the kernel does not know " + asked);
    }
    String focus = the.scenario.focus();
    String other = asked.first().equals(focus) ? asked.second() : asked.first();
    int dyad = dyadOfFocus(the.place(other));
    int day = the.scenario.clock().dayOf(asked.date());
    double value = daily[dyad * the.days + day];
    double level =
        asked.since() == null
            ? asked.level()
            : daily[dyad * the.days + the.scenario.clock().dayOf(asked.since())];
    return holds(asked.comparison(), value, level);
  }

  private static boolean holds(Proposition.Comparison comparison, double value, double level) {
    return comparison == Proposition.Comparison.ABOVE ? value > level : value < level;
  }
}
