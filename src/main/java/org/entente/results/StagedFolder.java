package org.entente.results;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A folder in the making. Closing it without {@link #commit} deletes it. */
public final class StagedFolder implements AutoCloseable {
  private final Path path;
  private final @Nullable Path created;
  private boolean committed;

  private StagedFolder(Path path, @Nullable Path created) {
    this.path = path;
    this.created = created;
  }

  static StagedFolder in(Path parent) throws IOException {
    Path created = firstMissing(parent.toAbsolutePath());
    Files.createDirectories(parent);
    Path path = parent.resolve(".unfinished-" + UUID.randomUUID());
    Files.createDirectory(path);
    return new StagedFolder(path, created);
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
    return place;
  }

  /** Deletes the folder, and the folders that were made for it, unless it was committed. */
  @Override
  public void close() throws IOException {
    if (committed) {
      return;
    }
    delete(path);
    if (created != null) {
      deleteWhereEmpty(path.toAbsolutePath(), created);
    }
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
