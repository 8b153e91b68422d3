package org.entente.results;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** What went wrong with a file, in words: Java's own messages are often no more than its name. */
public final class FileTrouble {
  private FileTrouble() {}

  /** What went wrong, such as "there is no results/x". */
  public static String words(Exception trouble) {
    Throwable cause =
        trouble instanceof UncheckedIOException && trouble.getCause() != null
            ? trouble.getCause()
            : trouble;
    if (cause instanceof FileSystemException at && at.getFile() != null) {
      return words(at, at.getFile());
    }
    return Objects.requireNonNullElseGet(cause.getMessage(), cause::toString);
  }

  private static String words(FileSystemException trouble, String file) {
    if (trouble instanceof NoSuchFileException) {
      return "there is no " + file;
    }
    if (trouble instanceof AccessDeniedException) {
      return "access to " + file + " is denied";
    }
    if (trouble instanceof FileAlreadyExistsException) {
      return file + " is there already";
    }
    if (trouble instanceof NotDirectoryException) {
      return file + " is no folder";
    }
    if (trouble instanceof DirectoryNotEmptyException) {
      return file + " is not empty";
    }
    return file
        + ": "
        + Objects.requireNonNullElseGet(
            trouble.getReason(), () -> trouble.getClass().getSimpleName());
  }
}
