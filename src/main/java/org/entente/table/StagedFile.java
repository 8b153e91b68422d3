package org.entente.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all: written beside its place under a passing name, then
 * moved there by {@link #commit()}. Closing without a commit leaves nothing behind.
 */
public final class StagedFile implements Closeable {

  private final Path place;
  private final Path staged;

  private StagedFile(Path place, Path staged) {
    this.place = place;
    this.staged = staged;
  }

  /**
   * Begins a file. Whatever is at the place now stays until the commit.
   *
   * @param place where the file is to be; its folder exists
   * @return the staged file, empty, to be closed
   * @throws IOException if its folder cannot be written to
   */
  public static StagedFile at(Path place) throws IOException {
    Path whole = place.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    Path name = whole.getFileName();
    if (folder == null || name == null) {
      throw new IllegalArgumentException("a file has a name: " + place + " has none");
    }
    for (int attempt = 0; ; attempt++) {
      // A plain name keeps the permissions that the user's umask gives; createTempFile would not.
      Path staged =
          folder.resolve("." + name + "." + ProcessHandle.current().pid() + "-" + attempt);
      try {
        return new StagedFile(whole, Files.createFile(staged));
      } catch (FileAlreadyExistsException taken) {
        // Another file is being staged for the same place: take the next name.
      }
    }
  }

  /**
   * The passing name, for those that write files by path.
   *
   * @return a path in the folder of the place
   */
  public Path path() {
    return staged;
  }

  /**
   * Opens the file to be written from its start.
   *
   * @return an unbuffered stream, to be closed before the commit
   * @throws IOException if it cannot be opened
   */
  public OutputStream open() throws IOException {
    return Files.newOutputStream(staged);
  }

  /**
   * Moves the file to its place, replacing what is there, in one step where the file system can.
   *
   * @throws IOException if it cannot be moved
   */
  public void commit() throws IOException {
    try {
      Files.move(
          staged, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(staged, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Removes what was not committed.
   *
   * @throws IOException if it cannot be removed
   */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(staged);
  }
}
