package org.entente.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.entente.experiment.Journal;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;

/**
 * The rows of an experiment in a file that grows batch by batch. A batch is forced to the disk, and
 * its checksum says whether it is whole: what a killed process leaves half-written is cut off when
 * the journal is opened again.
 *
 * <p>How rows fall into batches hangs on the clock; nothing that is read from a journal does.
 */
public final class RowJournal implements Journal, Closeable {
  private static final long NANOSECONDS_A_BATCH = 250_000_000L;
  private static final int BYTES_A_BATCH = 4 << 20;

  private final Path place;
  private final RandomAccessFile file;
  private final int responses;
  private RowBatch batch;
  private long rows;
  private long lastCommit;

  private RowJournal(Path place, RandomAccessFile file, int responses) {
    this.place = place;
    this.file = file;
    this.responses = responses;
    batch = new RowBatch(responses);
    lastCommit = System.nanoTime();
  }

  /**
   * Opens a journal, a new one where there is none, and cuts off what is not whole.
   *
   * @param responses number of responses a row
   */
  public static RowJournal open(Path place, int responses) throws IOException {
    RandomAccessFile file = new RandomAccessFile(place.toFile(), "rw");
    try {
      syncFolder(place.toAbsolutePath().resolveSibling(""));
      RowJournal journal = new RowJournal(place, file, responses);
      try (RowBatches whole = RowBatches.of(place, responses)) {
        while (whole.next()) {
          journal.rows += whole.batch().rows();
        }
        file.setLength(whole.end());
        file.seek(whole.end());
      }
      return journal;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** So that the name of a new file outlives a loss of power, where folders can be synced. */
  private static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Not every system opens folders; the rows themselves are synced all the same.
    }
  }

  /** Rows that are on the disk. */
  public long rows() {
    return rows;
  }

  @Override
  public void replay(RowReceiver receiver) {
    try (RowBatches batches = RowBatches.of(place, responses)) {
      while (batches.next()) {
        batches.batch().tell(receiver);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void row(Row row) {
    batch.add(row);
    commitInTime();
  }

  @Override
  public void failure(RowFailure failure) {
    batch.add(failure);
    commitInTime();
  }

  private void commitInTime() {
    if (batch.bytes() >= BYTES_A_BATCH || System.nanoTime() - lastCommit >= NANOSECONDS_A_BATCH) {
      try {
        commit();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Puts all that was added on the disk. */
  public void commit() throws IOException {
    if (batch.rows() > 0) {
      // A RandomAccessFile, since an interrupt closes a channel in the midst of writing.
      file.write(batch.frame());
      file.getFD().sync();
      rows += batch.rows();
      batch = new RowBatch(responses);
    }
    lastCommit = System.nanoTime();
  }

  /** The rows from one on, in order; the journal must have been committed. */
  RowCursor from(long skipped) throws IOException {
    return new RowCursor(RowBatches.of(place, responses), skipped);
  }

  /** Leaves what was not committed. */
  @Override
  public void close() throws IOException {
    file.close();
  }
}
