package org.entente.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.experiment.RowReceiver;
import org.entente.experiment.Wave;

/** Tells the rows of a journal point by point, where its waves went through the points each. */
final class SortedRows {
  private SortedRows() {}

  /**
   * Tells all rows in the order of their points, and of a point in that of the replications.
   *
   * @param journal committed and complete
   * @param waves its waves in their order
   */
  static void tell(RowJournal journal, List<Wave> waves, RowReceiver receiver) throws IOException {
    List<RowCursor> cursors = new ArrayList<>();
    List<Long> left = new ArrayList<>();
    try {
      long start = 0;
      for (Wave wave : waves) {
        cursors.add(journal.from(start));
        left.add(wave.rows());
        start += wave.rows();
      }
      for (int point : waves.get(0).points()) {
        for (int w = 0; w < cursors.size(); w++) {
          RowCursor cursor = cursors.get(w);
          long rows = left.get(w);
          for (; rows > 0 && cursor.point() == point; rows--) {
            cursor.tell(receiver);
          }
          left.set(w, rows);
        }
      }
    } finally {
      for (RowCursor cursor : cursors) {
        cursor.close();
      }
    }
  }
}
