package org.entente.experiment;

import java.util.ArrayList;
import java.util.List;

/** A journal in memory, which may begin with rows that were kept before. */
final class KeptRows implements Journal {
  final List<Object> rows = new ArrayList<>();

  KeptRows(List<Object> before) {
    rows.addAll(before);
  }

  @Override
  public void replay(RowReceiver receiver) {
    for (Object kept : List.copyOf(rows)) {
      if (kept instanceof Row row) {
        receiver.row(row);
      } else {
        receiver.failure((RowFailure) kept);
      }
    }
  }

  @Override
  public void row(Row row) {
    rows.add(row);
  }

  @Override
  public void failure(RowFailure failure) {
    rows.add(failure);
  }

  /** What was kept, so that two journals can be compared. */
  List<String> texts() {
    return rows.stream()
        .map(
            kept ->
                kept instanceof Row row
                    ? row.point() + " " + row.replication() + " " + List.of(boxed(row.responses()))
                    : kept.toString())
        .toList();
  }

  private static Double[] boxed(double[] values) {
    Double[] boxed = new Double[values.length];
    for (int i = 0; i < values.length; i++) {
      boxed[i] = values[i];
    }
    return boxed;
  }
}
