package org.entente.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder in the making. Closing it without {@link #commit} deletes it. A process that is killed
 * leaves it behind; whoever makes the next one beside it tidies up: as long as a process works on
 * one, the operating system holds a lock for it.
 */
public final class StagedFolder implements AutoCloseable {
  private static final String PREFIX = ".staged-";
  private static final String LOCK = ".lock";

  private final Path path;
  private final FileChannel lock;
  private final @Nullable Path created;
  private boolean committed;

  private StagedFolder(Path path, FileChannel lock, @Nullable Path created) {
    this.path = path;
    this.lock = lock;
    this.created = created;
  }

  static StagedFolder in(Path parent) throws IOException {
    Path created = firstMissing(parent.toAbsolutePath());
    Files.createDirectories(parent);
    tidy(parent);
    Path path = parent.resolve(PREFIX + UUID.randomUUID());
    FileChannel lock =
        FileChannel.open(lockOf(path), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      // Nobody else knows its name; one that waits would heed an interrupt.
      lock.tryLock();
      Files.createDirectory(path);
      return new StagedFolder(path, lock, created);
    } catch (IOException e) {
      lock.close();
      Files.deleteIfExists(lockOf(path));
      throw e;
    }
  }

  private static Path lockOf(Path path) {
    return path.resolveSibling(path.getFileName() + LOCK);
  }

  /** Deletes what killed processes left in a folder. */
  private static void tidy(Path parent) throws IOException {
    List<Path> locks;
    try (Stream<Path> entries = Files.list(parent)) {
      locks =
          entries
              .filter(entry -> entry.getFileName().toString().startsWith(PREFIX))
              .filter(entry -> entry.getFileName().toString().endsWith(LOCK))
              .toList();
    }
    for (Path lock : locks) {
      tidyAt(lock);
    }
  }

  private static void tidyAt(Path lock) throws IOException {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      if (channel.tryLock() != null) {
        String name = lock.getFileName().toString();
        delete(lock.resolveSibling(name.substring(0, name.length() - LOCK.length())));
        Files.deleteIfExists(lock);
      }
    } catch (OverlappingFileLockException | NoSuchFileException | AccessDeniedException e) {
      // It is this process's own, or another has just tidied it, or it is another user's.
      return;
    }
  }

  /** The outermost folder of a path that does not exist yet, or null where all do. */
  private static @Nullable Path firstMissing(Path folder) {
    Path missing = null;
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      missing = at;
    }
    return missing;
  }

  static Path beside(Path folder) {
    return folder.resolveSibling(".replaced-" + UUID.randomUUID());
  }

  /** Where files are put. */
  public Path path() {
    return path;
  }

  /**
   * Moves the folder into place.
   *
   * @return where it is
   * @throws IOException if it cannot be moved
   */
  public Path commit(Destination destination) throws IOException {
    Path place = destination.place(path);
    committed = true;
    unlock();
    return place;
  }

  /** Deletes the folder, and the folders that were made for it, unless it was committed. */
  @Override
  public void close() throws IOException {
    if (committed) {
      return;
    }
    delete(path);
    unlock();
    if (created != null) {
      deleteWhereEmpty(path.toAbsolutePath(), created);
    }
  }

  private void unlock() throws IOException {
    lock.close();
    Files.deleteIfExists(lockOf(path));
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path at, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(at);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Deletes the folders round a place from the inner one outwards, until one is not empty. */
  private static void deleteWhereEmpty(Path place, Path outer) {
    try {
      Path at = place.getParent();
      while (at != null && at.startsWith(outer)) {
        Files.delete(at);
        at = at.getParent();
      }
    } catch (IOException e) {
      // Another run has put something there meanwhile: it stays.
      return;
    }
  }
}
