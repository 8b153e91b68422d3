package org.entente.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.design.Design;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;
import org.entente.experiment.Wave;
import org.entente.table.CsvWriter;

/** Writes the files of a sweep from its journal: every row, the points' summary, the failures. */
public final class SweepFiles implements RowReceiver, Closeable {
  /** A row a design point. */
  public static final String SUMMARY = "summary.csv";

  private final Design design;
  private final CsvWriter responses;
  private final PointSummary summary;
  private final FailuresFile failures;
  private int point;

  private SweepFiles(Path folder, Design design, List<String> declared) throws IOException {
    this.design = design;
    List<String> columns = new ArrayList<>(List.of("point", "replication"));
    design.factors().forEach(factor -> columns.add(factor.name()));
    columns.addAll(declared);
    responses = CsvWriter.to(folder.resolve(ResultsWriter.RESPONSES), columns);
    summary = new PointSummary(folder.resolve(SUMMARY), design, declared);
    failures = new FailuresFile(folder);
  }

  /**
   * Writes {@code responses.csv}, {@code summary.csv}, {@code design.csv}, {@code factors.csv},
   * and, if there were failures, {@code failures.csv}.
   *
   * @param declared names of the responses of the experiment
   * @param journal committed and complete
   * @param waves in which it was run
   */
  public static void write(
      Path folder, Design design, List<String> declared, RowJournal journal, List<Wave> waves)
      throws IOException {
    DesignFile.write(folder, design);
    FactorsFile.write(folder, design);
    try (SweepFiles files = new SweepFiles(folder, design, declared)) {
      SortedRows.tell(journal, waves, files);
      files.turn(0);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void row(Row row) {
    try {
      turn(row.point());
      responses.whole(row.point()).whole(row.replication());
      for (double level : design.point(row.point() - 1)) {
        responses.number(level);
      }
      for (double value : row.responses()) {
        responses.number(value);
      }
      responses.endRow();
      summary.add(row.responses());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void failure(RowFailure failure) {
    try {
      turn(failure.point());
      summary.addFailed();
      failures.add(failure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the current point where another begins. */
  private void turn(int next) throws IOException {
    if (point != 0 && next != point) {
      summary.end(point);
    }
    point = next;
  }

  @Override
  public void close() throws IOException {
    try (responses;
        summary;
        failures) {
      // All are closed, whichever of them fails.
    }
  }
}
