package org.entente.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.experiment.Experiment;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;

/**
 * The totals of points in a journal of rows: each point is one, with its failures before it. What
 * is killed between a point's failures and its row leaves failures without a point, which are told
 * again when the point is.
 */
final class PointJournal implements Closeable {
  private final RowJournal rows;

  private PointJournal(RowJournal rows) {
    this.rows = rows;
  }

  /** Opens a journal, a new one where there is none, and cuts off what is not whole. */
  static PointJournal open(Path place, Experiment experiment) throws IOException {
    return new PointJournal(RowJournal.open(place, PointTotals.width(experiment)));
  }

  /** Tells all points that it holds, in order. */
  void replay(Consumer<PointTotals> receiver) {
    SortedMap<Integer, RowFailure> failures = new TreeMap<>();
    rows.replay(
        new RowReceiver() {
          @Override
          public void row(Row row) {
            List<RowFailure> of = new ArrayList<>(failures.values());
            failures.clear();
            receiver.accept(PointTotals.of(row, of));
          }

          @Override
          public void failure(RowFailure failure) {
            failures.put(failure.replication(), failure);
          }
        });
  }

  /** Adds the next point. */
  void add(PointTotals totals) {
    totals.failures().forEach(rows::failure);
    rows.row(totals.asRow());
  }

  /** Puts all that was added on the disk. */
  void commit() throws IOException {
    rows.commit();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
