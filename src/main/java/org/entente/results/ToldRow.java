package org.entente.results;

import java.util.Arrays;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;
import org.jspecify.annotations.Nullable;

/** Remembers the row that was told last. */
final class ToldRow implements RowReceiver {
  private @Nullable Row row;
  private @Nullable RowFailure failure;

  @Override
  public void row(Row told) {
    row = told;
    failure = null;
  }

  @Override
  public void failure(RowFailure told) {
    failure = told;
    row = null;
  }

  /** Whether another remembers the same, bit for bit. */
  boolean isSame(ToldRow other) {
    if (row != null && other.row != null) {
      return row.point() == other.row.point()
          && row.replication() == other.row.replication()
          && Arrays.equals(row.responses(), other.row.responses());
    }
    return failure != null && failure.equals(other.failure);
  }

  /** Which row it is. */
  String words() {
    if (row != null) {
      return "point " + row.point() + ", replication " + row.replication();
    }
    return failure == null
        ? "no row"
        : "point " + failure.point() + ", replication " + failure.replication();
  }
}
