package org.entente.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.outcome.History;
import org.entente.outcome.StimulusRecord;
import org.entente.outcome.TieSample;
import org.entente.table.ColumnType;
import org.entente.table.Json;
import org.entente.table.ParquetWriter;
import org.entente.table.TypedColumn;

/**
 * {@code drift.parquet} and {@code stimuli.parquet}: the first replications told in full; what was
 * felt, weekly, and what happened, with the drivers behind each decision.
 */
final class HistoryFiles implements Closeable {
  static final String DRIFT = "drift.parquet";
  static final String STIMULI = "stimuli.parquet";

  private static final List<TypedColumn> DRIFT_COLUMNS =
      List.of(
          new TypedColumn("replication", ColumnType.WHOLE),
          new TypedColumn("date", ColumnType.DATE),
          new TypedColumn("from", ColumnType.TEXT),
          new TypedColumn("to", ColumnType.TEXT),
          new TypedColumn("alignment", ColumnType.NUMBER),
          new TypedColumn("trust", ColumnType.NUMBER),
          new TypedColumn("grievance", ColumnType.NUMBER));
  private static final List<TypedColumn> STIMULI_COLUMNS =
      List.of(
          new TypedColumn("replication", ColumnType.WHOLE),
          new TypedColumn("order", ColumnType.WHOLE),
          new TypedColumn("date", ColumnType.DATE),
          new TypedColumn("stimulus", ColumnType.TEXT),
          new TypedColumn("from", ColumnType.TEXT),
          new TypedColumn("on", ColumnType.TEXT),
          new TypedColumn("also_on", ColumnType.TEXT),
          new TypedColumn("intensity", ColumnType.NUMBER),
          new TypedColumn("origin", ColumnType.TEXT),
          new TypedColumn("impact_on_target", ColumnType.NUMBER),
          new TypedColumn("probability", ColumnType.NUMBER),
          new TypedColumn("utility", ColumnType.NUMBER),
          new TypedColumn("intercept", ColumnType.NUMBER),
          new TypedColumn("contributions", ColumnType.TEXT));

  private final ParquetWriter drift;
  private final ParquetWriter stimuli;

  HistoryFiles(Path folder) throws IOException {
    drift = ParquetWriter.to(folder.resolve(DRIFT), DRIFT_COLUMNS);
    try {
      stimuli = ParquetWriter.to(folder.resolve(STIMULI), STIMULI_COLUMNS);
    } catch (IOException | RuntimeException e) {
      drift.close();
      throw e;
    }
  }

  void write(History history) throws IOException {
    for (TieSample tie : history.ties()) {
      drift.whole(history.replication()).date(tie.date()).text(tie.from()).text(tie.to());
      drift.number(tie.alignment()).number(tie.trust()).number(tie.grievance());
      drift.endRow();
    }
    for (StimulusRecord record : history.stimuli()) {
      write(history.replication(), record);
    }
  }

  private void write(long replication, StimulusRecord record) throws IOException {
    List<String> on = record.on();
    Double impact = record.impacts().get(on.get(0));
    stimuli.whole(replication).whole(record.order()).date(record.date());
    stimuli.text(record.stimulus()).text(record.from()).text(on.get(0));
    stimuli.text(String.join(" ", on.subList(1, on.size())));
    stimuli.number(record.intensity()).text(record.origin());
    stimuli.number(impact == null ? 0 : impact);
    Optional<StimulusRecord.Choice> choice = record.choice();
    if (choice.isPresent()) {
      stimuli.number(choice.get().probability()).number(choice.get().utility());
      stimuli.number(choice.get().intercept());
      stimuli.text(Json.text(choice.get().contributions()));
    } else {
      stimuli.missing().missing().missing().missing();
    }
    stimuli.endRow();
  }

  void commit() throws IOException {
    drift.commit();
    stimuli.commit();
  }

  @Override
  public void close() throws IOException {
    try (drift;
        stimuli) {
      // Both are closed, whatever the other does.
      return;
    }
  }
}
