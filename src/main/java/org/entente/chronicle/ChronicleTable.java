package org.entente.chronicle;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.entente.outcome.Happening;
import org.entente.outcome.StimulusRecord;
import org.entente.outcome.StockChange;
import org.entente.outcome.TieChange;
import org.entente.outcome.WeighedDecision;
import org.entente.table.CsvWriter;

/**
 * A chronicle as one long table: each row a thing that a stimulus did ({@code felt}, {@code
 * alignment}, {@code trust}, {@code grievance}, {@code pressure}, {@code strength}, {@code
 * shelter}, {@code salience}) or a reason for it ({@code intercept}, {@code driver}, {@code
 * utility}, {@code probability}).
 */
public final class ChronicleTable {
  /** Its columns. */
  public static final List<String> COLUMNS =
      List.of(
          "order",
          "date",
          "stimulus",
          "from",
          "on",
          "intensity",
          "origin",
          "what",
          "who",
          "about",
          "before",
          "after");

  private final CsvWriter csv;

  private ChronicleTable(CsvWriter csv) {
    this.csv = csv;
  }

  /**
   * Writes the rows of a history.
   *
   * @throws IOException if they cannot be written
   */
  public static void write(Chronicle chronicle, CsvWriter csv) throws IOException {
    ChronicleTable table = new ChronicleTable(csv);
    for (Happening happening : chronicle.happenings()) {
      table.write(happening);
    }
  }

  private void write(Happening happening) throws IOException {
    StimulusRecord record = happening.stimulus();
    if (happening.decision().isPresent()) {
      writeReasons(record, happening.decision().get());
    }
    for (Map.Entry<String, Double> felt : record.impacts().entrySet()) {
      value(record, "felt", felt.getKey(), record.from(), felt.getValue());
    }
    for (TieChange change : happening.ties()) {
      TieChange.Feeling before = change.before();
      TieChange.Feeling after = change.after();
      change(record, "alignment", change, before.alignment(), after.alignment());
      change(record, "trust", change, before.trust(), after.trust());
      change(record, "grievance", change, before.grievance(), after.grievance());
    }
    for (StockChange change : happening.stocks()) {
      start(record, change.stock().word(), change.of(), change.about());
      csv.number(change.before()).number(change.after());
      csv.endRow();
    }
  }

  private void writeReasons(StimulusRecord record, WeighedDecision decision) throws IOException {
    if (decision.chosen().isEmpty()) {
      return;
    }
    var option = decision.chosen().get();
    value(record, "intercept", record.from(), option.id(), option.intercept());
    for (Map.Entry<String, Double> added : option.contributions().entrySet()) {
      value(record, "driver", record.from(), added.getKey(), added.getValue());
    }
    value(record, "utility", record.from(), option.id(), option.utility());
    value(record, "probability", record.from(), option.id(), option.probability());
  }

  private void change(
      StimulusRecord record, String what, TieChange change, double before, double after)
      throws IOException {
    if (before != after) {
      start(record, what, change.from(), change.to());
      csv.number(before).number(after);
      csv.endRow();
    }
  }

  private void value(StimulusRecord record, String what, String who, String about, double value)
      throws IOException {
    start(record, what, who, about);
    csv.missing().number(value);
    csv.endRow();
  }

  private void start(StimulusRecord record, String what, String who, String about) {
    csv.whole(record.order()).date(record.date()).text(record.stimulus()).text(record.from());
    csv.text(String.join(" ", record.on())).number(record.intensity()).text(record.origin());
    csv.text(what).text(who).text(about);
  }
}
