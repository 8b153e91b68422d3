package org.entente.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.entente.experiment.RowReceiver;

/** Goes through the rows of a journal one by one. */
final class RowCursor implements Closeable {
  private final RowBatches batches;
  private ByteBuffer rest = ByteBuffer.allocate(0);
  private int responses;
  private boolean ended;

  /** Starts after so many rows. */
  RowCursor(RowBatches batches, long skipped) throws IOException {
    this.batches = batches;
    long left = skipped;
    while (turn() && left > 0) {
      int rows = batches.batch().rows();
      if (left >= rows) {
        left -= rows;
        rest.position(rest.limit());
      } else {
        for (; left > 0; left--) {
          RowBatch.Content.tellNext(rest, responses, Nobody.LISTENS);
        }
      }
    }
  }

  /** Turns to the next batch where one is used up; false at the end. */
  private boolean turn() throws IOException {
    while (!rest.hasRemaining() && !ended) {
      if (batches.next()) {
        rest = ByteBuffer.wrap(batches.batch().bytes());
        responses = batches.batch().responses();
      } else {
        ended = true;
      }
    }
    return rest.hasRemaining();
  }

  /** The point of the row that comes next; 0 at the end. */
  int point() throws IOException {
    return turn() ? rest.getInt(rest.position()) : 0;
  }

  /** Tells the row that comes next, and goes on. */
  void tell(RowReceiver receiver) throws IOException {
    if (!turn()) {
      throw new IllegalStateException("there is no row");
    }
    RowBatch.Content.tellNext(rest, responses, receiver);
  }

  @Override
  public void close() throws IOException {
    batches.close();
  }

  private enum Nobody implements RowReceiver {
    LISTENS;

    @Override
    public void row(org.entente.experiment.Row row) {}

    @Override
    public void failure(org.entente.experiment.RowFailure failure) {}
  }
}
