package org.entente.results;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the whole batches of a journal, up to the first that is not whole. */
final class RowBatches implements Closeable {
  private final DataInputStream in;
  private final long size;
  private final int responses;
  private long end;
  private RowBatch.@Nullable Content current;

  private RowBatches(DataInputStream in, long size, int responses) {
    this.in = in;
    this.size = size;
    this.responses = responses;
  }

  static RowBatches of(Path place, int responses) throws IOException {
    return new RowBatches(
        new DataInputStream(Files.newInputStream(place)), Files.size(place), responses);
  }

  /** Goes to the next batch; false if there is none, or it is not whole. */
  boolean next() throws IOException {
    current = null;
    if (size - end < RowBatch.HEADER) {
      return false;
    }
    ByteBuffer header = ByteBuffer.wrap(in.readNBytes(RowBatch.HEADER));
    int mark = header.getInt();
    int rows = header.getInt();
    int bytes = header.getInt();
    int checksum = header.getInt();
    if (mark != RowBatch.MARK || bytes < 0 || size - end - RowBatch.HEADER < bytes) {
      return false;
    }
    byte[] content = in.readNBytes(bytes);
    if (content.length < bytes || RowBatch.checksum(rows, content) != checksum) {
      return false;
    }
    current = new RowBatch.Content(rows, content, responses);
    end += RowBatch.HEADER + bytes;
    return true;
  }

  /** The batch that {@link #next} went to. */
  RowBatch.Content batch() {
    if (current == null) {
      throw new IllegalStateException("there is no batch");
    }
    return current;
  }

  /** Where the whole batches read so far end, in bytes from the start. */
  long end() {
    return end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
