package org.entente.results;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.table.DataException;
import org.jspecify.annotations.Nullable;

/**
 * Where the results of a run go. They are gathered in a staging folder beside it and moved into
 * place when they are whole, so that a run that fails leaves nothing behind.
 */
public final class Destination {
  private static final int MOST_NUMBERS = 999_999;

  private final Path parent;
  private final @Nullable Path named;
  private final boolean force;

  private Destination(Path parent, @Nullable Path named, boolean force) {
    this.parent = parent;
    this.named = named;
    this.force = force;
  }

  /** The next numbered folder of a scenario, {@code root/scenario/001} and so on. */
  public static Destination next(Path root, String scenario) {
    Destination destination = new Destination(root.resolve(scenario), null, false);
    destination.requireWritable();
    return destination;
  }

  /**
   * A folder that the user names.
   *
   * @param force whether a results folder that stands there is replaced
   * @throws ResultsException if it stands there and is not to be, or may not be, replaced, or if it
   *     cannot be written
   */
  public static Destination named(Path folder, boolean force) {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new ResultsException(folder + " cannot be a results folder; name one below it");
    }
    Destination destination = new Destination(parent, absolute, force);
    if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
      destination.requireReplaceable(folder, absolute);
    }
    destination.requireWritable();
    return destination;
  }

  private void requireReplaceable(Path asWritten, Path folder) {
    if (!force) {
      throw new ResultsException(
          asWritten + " already exists; name another folder by --out, or replace it by --force");
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new ResultsException(
          asWritten + " is not a folder; --force replaces results folders only");
    }
    if (!holdsResults(folder) && !isEmpty(folder)) {
      throw new ResultsException(
          asWritten
              + " holds something other than results (it has no "
              + Manifest.FILE
              + " of Entente's); --force replaces results folders only");
    }
  }

  /** Other programs, too, call a file of theirs a manifest. */
  private static boolean holdsResults(Path folder) {
    if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) {
      return false;
    }
    try {
      Manifest.ended(folder);
      return true;
    } catch (DataException e) {
      return false;
    } catch (IOException e) {
      throw new ResultsException(folder + " cannot be read: " + FileTrouble.words(e), e);
    }
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new ResultsException(folder + " cannot be read: " + FileTrouble.words(e), e);
    }
  }

  /** The nearest folder that exists must be one, and be writable. */
  private void requireWritable() {
    Path existing = parent.toAbsolutePath();
    while (!Files.exists(existing)) {
      Path above = existing.getParent();
      if (above == null) {
        throw new ResultsException(parent + " cannot be created");
      }
      existing = above;
    }
    if (!Files.isDirectory(existing)) {
      throw new ResultsException(
          existing + " is a file, so no results folder can be made below it");
    }
    if (!Files.isWritable(existing)) {
      throw new ResultsException(existing + " cannot be written to; name another folder by --out");
    }
  }

  /**
   * Opens a staging folder.
   *
   * @throws ResultsException if it cannot be created
   */
  public StagedFolder open() {
    try {
      return StagedFolder.in(parent);
    } catch (IOException e) {
      throw new ResultsException(parent + " cannot be written to: " + FileTrouble.words(e), e);
    }
  }

  /** Moves what was staged into place and returns where it is. */
  Path place(Path staged) throws IOException {
    if (named != null) {
      replace(staged, named);
      return named;
    }
    for (int number = highest(parent) + 1; number <= MOST_NUMBERS; number++) {
      Path folder = parent.resolve(String.format(Locale.ROOT, "%03d", number));
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && moved(staged, folder)) {
        return folder;
      }
    }
    throw new IOException("no number is free in " + parent);
  }

  /** The highest number that results below a folder have, or unfinished ones will have. */
  static int highest(Path parent) throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries
          .map(entry -> number(entry.getFileName().toString()))
          .flatMap(Optional::stream)
          .reduce(0, Math::max);
    }
  }

  private static Optional<Integer> number(String name) {
    String number =
        name.endsWith(UnfinishedFolder.SUFFIX)
            ? name.substring(0, name.length() - UnfinishedFolder.SUFFIX.length())
            : name;
    return number.matches("\\d{3,6}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
  }

  private static boolean moved(Path staged, Path folder) throws IOException {
    try {
      Files.move(staged, folder);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static void replace(Path staged, Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(staged, folder);
      return;
    }
    Path old = StagedFolder.beside(folder);
    Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(staged, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    StagedFolder.delete(old);
  }
}
