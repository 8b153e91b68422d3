package org.entente.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All marks of one day under one label.
 *
 * @param date the day
 * @param label all labels of the day, the weightiest first
 * @param brief the weightiest label alone, saying how many more there are
 * @param weight the sum of the marks' weights
 * @param days how many marked days bear this same label; 1 if it is alone
 * @param chosen whether this is the weightiest of them (the earliest if even): the one to label
 */
record MarkedDay(
    LocalDate date, String label, String brief, double weight, int days, boolean chosen) {

  /** The marked days in the order in which they deserve a label. */
  static List<MarkedDay> byWorth(List<Mark> marks) {
    Map<LocalDate, List<Mark>> byDate = new TreeMap<>();
    for (Mark mark : marks) {
      byDate.computeIfAbsent(mark.date(), date -> new ArrayList<>()).add(mark);
    }
    Map<String, List<LocalDate>> byLabel = new TreeMap<>();
    byDate.forEach(
        (date, day) -> byLabel.computeIfAbsent(joined(day), label -> new ArrayList<>()).add(date));
    List<MarkedDay> days = new ArrayList<>();
    byDate.forEach(
        (date, day) -> {
          List<LocalDate> same = byLabel.getOrDefault(joined(day), List.of(date));
          double weight = sum(day);
          boolean chosen = same.stream().allMatch(other -> !outweighs(byDate, other, date, weight));
          days.add(new MarkedDay(date, joined(day), brief(day), weight, same.size(), chosen));
        });
    days.sort(
        Comparator.comparing(MarkedDay::chosen)
            .reversed()
            .thenComparing(Comparator.comparingDouble(MarkedDay::weight).reversed())
            .thenComparing(MarkedDay::date));
    return List.copyOf(days);
  }

  private static boolean outweighs(
      Map<LocalDate, List<Mark>> byDate, LocalDate other, LocalDate date, double weight) {
    double theirs = sum(byDate.getOrDefault(other, List.of()));
    return theirs > weight || (theirs == weight && other.isBefore(date));
  }

  private static double sum(List<Mark> day) {
    return day.stream().mapToDouble(Mark::weight).sum();
  }

  private static List<String> labels(List<Mark> day) {
    return day.stream()
        .sorted(Comparator.comparingDouble(Mark::weight).reversed())
        .map(Mark::label)
        .distinct()
        .toList();
  }

  private static String joined(List<Mark> day) {
    return String.join("; ", labels(day));
  }

  private static String brief(List<Mark> day) {
    List<String> labels = labels(day);
    return labels.size() == 1 ? labels.get(0) : labels.get(0) + " (+" + (labels.size() - 1) + ")";
  }

  /** How often the label comes, to be said beside it; empty if once. */
  String often() {
    return days == 1 ? "" : " (one of " + days + ")";
  }
}
