package org.entente.results;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;

/**
 * Rows that are put on the disk together. On it a batch is four numbers, each big-endian: a mark,
 * the number of rows, the number of bytes that follow and the CRC-32C of the number of rows and
 * those bytes; then the rows.
 */
final class RowBatch {
  /** Bytes before the rows. */
  static final int HEADER = 4 + 4 + 4 + 4;

  /** What each batch begins with. */
  static final int MARK = 0x454e544a;

  private static final int DONE = 0;
  private static final int FAILED = 1;

  private final int responses;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream data = new DataOutputStream(bytes);
  private int rows;

  /** An empty batch of rows of so many responses. */
  RowBatch(int responses) {
    this.responses = responses;
  }

  int rows() {
    return rows;
  }

  int bytes() {
    return bytes.size();
  }

  void add(Row row) {
    try {
      data.writeInt(row.point());
      data.writeInt(row.replication());
      data.writeByte(DONE);
      ByteBuffer values = ByteBuffer.allocate(8 * responses);
      values.asDoubleBuffer().put(row.responses(), 0, responses);
      data.write(values.array());
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(RowFailure failure) {
    try {
      data.writeInt(failure.point());
      data.writeInt(failure.replication());
      data.writeByte(FAILED);
      data.writeLong(failure.seed());
      write(failure.cause());
      write(failure.stack());
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    data.writeInt(utf8.length);
    data.write(utf8);
  }

  /** The bytes for the disk. */
  byte[] frame() {
    byte[] content = bytes.toByteArray();
    ByteBuffer frame = ByteBuffer.allocate(HEADER + content.length);
    frame.putInt(MARK).putInt(rows).putInt(content.length).putInt(checksum(rows, content));
    return frame.put(content).array();
  }

  static int checksum(int rows, byte[] content) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(4).putInt(rows).flip());
    crc.update(content);
    return (int) crc.getValue();
  }

  /** The rows of a batch that was read. */
  record Content(int rows, byte[] bytes, int responses) {
    /** Tells the rows in order. */
    void tell(RowReceiver receiver) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      for (int row = 0; row < rows; row++) {
        tellNext(buffer, responses, receiver);
      }
    }

    static void tellNext(ByteBuffer buffer, int responses, RowReceiver receiver) {
      int point = buffer.getInt();
      int replication = buffer.getInt();
      if (buffer.get() == DONE) {
        double[] values = new double[responses];
        buffer.asDoubleBuffer().get(values);
        buffer.position(buffer.position() + 8 * responses);
        receiver.row(new Row(point, replication, values));
      } else {
        long seed = buffer.getLong();
        receiver.failure(new RowFailure(point, replication, seed, text(buffer), text(buffer)));
      }
    }

    private static String text(ByteBuffer buffer) {
      byte[] utf8 = new byte[buffer.getInt()];
      buffer.get(utf8);
      return new String(utf8, StandardCharsets.UTF_8);
    }
  }
}
