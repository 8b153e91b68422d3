package org.entente.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder with the rows of one part of an experiment, all of them.
 *
 * @param path where it is
 * @param shown as the user named it
 * @param file what it says of itself
 */
public record ShardFolder(Path path, String shown, ShardFile file) {
  /**
   * Reads one, whose files must be as they were left.
   *
   * @throws ResultsException if it is none, or not finished
   * @throws org.entente.table.DataException if a file is not what it should be
   */
  public static ShardFolder read(Path path, String shown) throws IOException {
    if (shown.endsWith(UnfinishedFolder.SUFFIX)) {
      throw new ResultsException(
          shown + " is not finished; give its command again with --resume, and merge then");
    }
    if (!Files.exists(path)) {
      throw new ResultsException(
          Files.exists(UnfinishedFolder.beside(path.toAbsolutePath().normalize()))
              ? shown + " is not finished; give its command again with --resume, and merge then"
              : "there is no shard " + shown);
    }
    if (!Files.isRegularFile(path.resolve(ShardFile.FILE))
        || !Files.isRegularFile(path.resolve(Manifest.FILE))) {
      throw new ResultsException(
          shown + " is no shard: it has no " + ShardFile.FILE + "; name what --shard left");
    }
    Manifest.requireIntact(
        path, ShardFile.FILE, ShardFile.ROWS, DesignFile.FILE, ResultsWriter.SCENARIO);
    return new ShardFolder(path, shown, ShardFile.read(path));
  }

  /** Its first row among all. */
  long first() {
    return file.shard().first(file.rows());
  }

  /** Its last row among all. */
  long last() {
    return file.shard().last(file.rows());
  }

  /** Its rows in order. */
  RowCursor cursor() throws IOException {
    return new RowCursor(RowBatches.of(path.resolve(ShardFile.ROWS), file.responses().size()), 0);
  }
}
