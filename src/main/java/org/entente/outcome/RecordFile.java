package org.entente.outcome;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.scenario.Proposition.Window;
import org.entente.scenario.Scenario;
import org.entente.table.CsvReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record of what happened: a CSV with the columns {@code date, stimulus, from, on,
 * intensity, source}. A row with a date is a stimulus; its intensity is 1 where it is left out. A
 * row whose date is an interval of ISO 8601, {@code 2025-01-09/2025-12-31}, without an intensity,
 * declares that the file holds all stimuli of its type, source and target in it; what is left empty
 * stands for any. Of all that no such row declares the file tells some.
 */
public final class RecordFile {
  /** Its columns. */
  public static final List<String> COLUMNS =
      List.of("date", "stimulus", "from", "on", "intensity", "source");

  private final Scenario scenario;
  private final CsvReader csv;
  private final int[] columns;
  private final RowProblems problems;
  private final List<ObservedStimulus> stimuli = new ArrayList<>();
  private final List<Coverage> coverages = new ArrayList<>();

  private RecordFile(Scenario scenario, CsvReader csv) {
    this.scenario = scenario;
    this.csv = csv;
    columns = COLUMNS.stream().mapToInt(csv::column).toArray();
    problems = new RowProblems(csv);
  }

  /**
   * Reads the rows of an open file to its end.
   *
   * @param scenario whose actors, stimuli and clock they are about
   * @throws org.entente.table.DataException naming every unknown actor or type, every date outside
   *     the clock and whatever else is wrong
   */
  public static ObservedRecord read(CsvReader csv, Scenario scenario) throws IOException {
    RecordFile file = new RecordFile(scenario, csv);
    while (csv.next()) {
      file.row();
    }
    file.problems.refuse();
    file.stimuli.sort(Comparator.comparing(ObservedStimulus::date));
    return new ObservedRecord(file.stimuli, file.coverages);
  }

  private void row() {
    String date = text(0);
    if (date.contains("/")) {
      coverage(date);
    } else {
      stimulus();
    }
  }

  private void stimulus() {
    LocalDate date = csv.date(columns[0]);
    String stimulus = text(1);
    String from = text(2);
    String on = text(3);
    boolean sound = problems.onClock("date", date, scenario.clock());
    sound &= problems.knows("stimulus", "stimulus", stimulus, scenario.stimuli().keySet());
    sound &= actor("from", from);
    sound &= actor("on", on);
    if (sound && from.equals(on)) {
      problems.add("on", on, "an actor does not act on itself");
      sound = false;
    }
    double intensity = csv.numberIfAny(columns[4]).orElse(1);
    if (!(intensity > 0 && intensity <= 1)) {
      problems.add("intensity", text(4), "write a number above 0 and at most 1, or nothing for 1");
      sound = false;
    }
    if (sound) {
      stimuli.add(new ObservedStimulus(date, stimulus, from, on, intensity, text(5)));
    }
  }

  private void coverage(String text) {
    Optional<Window> window = window(text);
    if (window.isEmpty()) {
      problems.add(
          "date",
          text,
          "write a date, or two as in 2025-01-09/2025-12-31, the first not after the second");
      return;
    }
    boolean sound = problems.onClock("date", window.get().from(), scenario.clock());
    sound &= problems.onClock("date", window.get().until(), scenario.clock());
    if (!text(4).isEmpty()) {
      problems.add("intensity", text(4), "a row that declares what is complete has none");
      sound = false;
    }
    @Nullable String stimulus = anyOr(1, "stimulus", scenario.stimuli().keySet());
    @Nullable String from = anyOr(2, "actor", scenario.actors().keySet());
    @Nullable String on = anyOr(3, "actor", scenario.actors().keySet());
    if (sound) {
      coverages.add(new Coverage(stimulus, from, on, window.get()));
    }
  }

  private static Optional<Window> window(String text) {
    String[] ends = text.split("/", -1);
    try {
      return ends.length == 2
          ? Optional.of(new Window(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private @Nullable String anyOr(int column, String kind, Collection<String> valid) {
    String name = text(column);
    if (name.isEmpty()) {
      return null;
    }
    problems.knows(COLUMNS.get(column), kind, name, valid);
    return name;
  }

  private boolean actor(String column, String name) {
    return problems.knows(column, "actor", name, scenario.actors().keySet());
  }

  private String text(int column) {
    return csv.text(columns[column]).strip();
  }
}
