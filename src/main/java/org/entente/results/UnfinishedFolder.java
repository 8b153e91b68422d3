package org.entente.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.entente.table.DataException;
import org.jspecify.annotations.Nullable;

/**
 * What a long study has done so far, in a folder beside that of its results, called as that one
 * with {@code .unfinished} behind it: a plan and journals. It is locked by the operating system as
 * long as a process works on it, so that a killed process never blocks the next.
 */
public final class UnfinishedFolder implements Closeable {
  /** What is put behind the name of the results folder. */
  public static final String SUFFIX = ".unfinished";

  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private UnfinishedFolder(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /** Where the unfinished results of a results folder are. */
  public static Path beside(Path results) {
    return results.resolveSibling(results.getFileName() + SUFFIX);
  }

  /**
   * Opens the folder, a new one where there is none.
   *
   * @throws ResultsException if another process works on it, or it was begun by another plan
   */
  static UnfinishedFolder open(Path path, Plan plan) throws IOException {
    Files.createDirectories(path);
    UnfinishedFolder folder = locked(path);
    try {
      if (Files.exists(path.resolve(Plan.FILE))) {
        plan.requireSame(begun(path), path);
      } else {
        plan.write(path);
      }
      return folder;
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static UnfinishedFolder locked(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      return new UnfinishedFolder(path, channel, lock(channel, path));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * The plan by which a folder was begun.
   *
   * @throws ResultsException if it cannot be told
   */
  static Plan begun(Path path) throws IOException {
    try {
      return Plan.read(path);
    } catch (DataException e) {
      throw new ResultsException(
          path
              + " holds unfinished results, but its "
              + Plan.FILE
              + " is damaged, so that they cannot be gone on with; delete the folder, or name"
              + " another by --out",
          e);
    }
  }

  /**
   * Throws away what an earlier command did.
   *
   * @throws ResultsException if a process works on it, or it is something else
   */
  static void discard(Path path) throws IOException {
    if (!Files.isRegularFile(path.resolve(Plan.FILE))) {
      throw new ResultsException(
          path + " holds something other than unfinished results, so it is not thrown away");
    }
    locked(path).delete();
  }

  private static FileLock lock(FileChannel channel, Path path) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      throw busy(path, e);
    }
    if (lock == null) {
      throw busy(path, null);
    }
    return lock;
  }

  private static ResultsException busy(Path path, @Nullable Exception cause) {
    String message =
        path
            + " is being worked on by another process; wait for it, or name another folder by --out";
    return cause == null ? new ResultsException(message) : new ResultsException(message, cause);
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** A file in it. */
  public Path file(String name) {
    return path.resolve(name);
  }

  /** Deletes it, when the results are in place. */
  public void delete() throws IOException {
    close();
    StagedFolder.delete(path);
  }

  /** Lets others work on it. */
  @Override
  public void close() throws IOException {
    if (lock.isValid()) {
      lock.release();
    }
    channel.close();
  }
}
