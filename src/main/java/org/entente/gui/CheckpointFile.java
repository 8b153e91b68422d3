package org.entente.gui;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/**
 * A checkpoint read from a file that may come from anyone: nothing but a scenario and what it was
 * changed by is made of it, and no more than a checkpoint of ours can hold.
 */
final class CheckpointFile {
  // MASON reads any class that is on the class path; so would whoever wrote the file have us do.
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=64;maxrefs=1000000;maxbytes=67108864;maxarray=1000000;"
              + "org.entente.gui.LiveReplication;org.entente.gui.LiveReplication$Checkpoint;"
              + "org.entente.scenario.*;java.time.*;"
              + "java.lang.Object;java.lang.Record;java.lang.Enum;java.lang.Boolean;"
              + "java.lang.Number;java.lang.Double;java.lang.Integer;java.lang.Long;"
              + "java.util.CollSer;java.util.ImmutableCollections$*;java.util.ArrayList;"
              + "java.util.Collections$Unmodifiable*;java.util.EnumMap;java.util.Map$Entry;"
              + "java.util.HashMap;java.util.LinkedHashMap;java.util.TreeMap;!*");

  private CheckpointFile() {}

  /**
   * Reads the replication that a file keeps.
   *
   * @throws IOException if it cannot be read, or holds anything but a checkpoint of ours
   */
  static LiveReplication read(File file) throws IOException {
    try (InputStream in = Files.newInputStream(file.toPath())) {
      return read(in);
    }
  }

  /**
   * Reads the replication that a stream holds, which stays open.
   *
   * @throws IOException if it cannot be read, or holds anything but a checkpoint of ours
   */
  static LiveReplication read(InputStream in) throws IOException {
    InputStream whole = new GZIPInputStream(new BufferedInputStream(in));
    ObjectInputStream objects = new ObjectInputStream(whole);
    objects.setObjectInputFilter(OURS);
    try {
      // Reading past the end compares the checksum.
      if (objects.readObject() instanceof LiveReplication replication && whole.read() < 0) {
        replication.awakeFromCheckpoint();
        return replication;
      }
    } catch (ClassNotFoundException | RuntimeException | InvalidClassException e) {
      throw refusal(e);
    }
    throw new IOException("this is no checkpoint of Entente; open one that its console saved");
  }

  private static IOException refusal(Exception why) {
    return new IOException(
        "this is no checkpoint of Entente; open one that its console saved (" + why + ")", why);
  }
}
