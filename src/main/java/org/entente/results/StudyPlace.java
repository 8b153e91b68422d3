package org.entente.results;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a study that can be gone on with works, and where its results go.
 *
 * @param unfinished what it has done so far
 * @param destination where its results go when they are whole
 * @param results the folder of the results
 */
public record StudyPlace(UnfinishedFolder unfinished, Destination destination, Path results) {
  /** What is asked of a folder in which there may be something. */
  public enum Wish {
    /** Leave alone what is there. */
    ANEW,
    /** Go on with it. */
    RESUME,
    /** Replace it. */
    REPLACE
  }

  /**
   * The finished results of the same plan in a folder, if it is asked to go on with them.
   *
   * @throws ResultsException if there are results of another plan
   */
  public static Optional<Path> finished(Path folder, Plan plan, Wish wish) throws IOException {
    if (wish != Wish.RESUME || !Files.isRegularFile(folder.resolve(Manifest.FILE))) {
      return Optional.empty();
    }
    plan.requireSame(new Plan(Manifest.read(folder).layout().plan()), folder);
    Path left = UnfinishedFolder.beside(folder);
    if (Files.exists(left)) {
      // A process was killed between putting the results in place and tidying up.
      UnfinishedFolder.open(left, plan).delete();
    }
    return Optional.of(folder);
  }

  /**
   * The place of a folder that the user names.
   *
   * @throws ResultsException if it stands there and is not to be replaced, or cannot be written, or
   *     there are unfinished results that are neither to be gone on with nor to be replaced, or
   *     another process works on them, or they are of another plan
   */
  public static StudyPlace named(Path folder, Plan plan, Wish wish) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    Destination destination = Destination.named(folder, wish == Wish.REPLACE);
    Path begun = UnfinishedFolder.beside(absolute);
    if (Files.exists(begun, LinkOption.NOFOLLOW_LINKS)) {
      if (wish == Wish.ANEW) {
        throw new ResultsException(
            UnfinishedFolder.beside(folder)
                + " holds what an earlier command did; go on with it by --resume, or throw it away"
                + " by --force");
      }
      if (wish == Wish.REPLACE) {
        UnfinishedFolder.discard(begun);
      }
    }
    return new StudyPlace(UnfinishedFolder.open(begun, plan), destination, absolute);
  }

  /**
   * A numbered place below {@code root/scenario}: a new one, or, if it is asked to go on, the
   * newest unfinished one of the same plan, if there is one.
   *
   * @throws ResultsException if all that is unfinished there is of other plans, saying what differs
   *     in the newest; or if the folder cannot be written
   */
  public static StudyPlace numbered(Path root, String scenario, Plan plan, Wish wish)
      throws IOException {
    Destination.next(root, scenario);
    Path parent = root.resolve(scenario);
    if (wish == Wish.RESUME) {
      Optional<Path> begun = newestBegun(parent, plan);
      if (begun.isPresent()) {
        return numbered(begun.get(), plan);
      }
    }
    Files.createDirectories(parent);
    int number = Destination.highest(parent) + 1;
    Path folder = begun(parent, number);
    while (!created(folder)) {
      folder = begun(parent, ++number);
    }
    return numbered(folder, plan);
  }

  private static Path begun(Path parent, int number) {
    return parent.resolve(String.format(Locale.ROOT, "%03d", number) + UnfinishedFolder.SUFFIX);
  }

  /** False where another process was quicker. */
  private static boolean created(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static StudyPlace numbered(Path begun, Plan plan) throws IOException {
    String name = begun.getFileName().toString();
    String number = name.substring(0, name.length() - UnfinishedFolder.SUFFIX.length());
    Path results = begun.resolveSibling(number);
    return new StudyPlace(
        UnfinishedFolder.open(begun, plan), Destination.named(results, false), results);
  }

  private static Optional<Path> newestBegun(Path parent, Plan plan) throws IOException {
    if (!Files.isDirectory(parent)) {
      return Optional.empty();
    }
    List<Path> begun;
    try (Stream<Path> entries = Files.list(parent)) {
      begun =
          entries
              .filter(entry -> entry.getFileName().toString().matches("\\d{3,6}\\.unfinished"))
              .filter(entry -> Files.exists(entry.resolve(Plan.FILE)))
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    for (Path folder : begun) {
      if (plan.same(UnfinishedFolder.begun(folder))) {
        return Optional.of(folder);
      }
    }
    if (!begun.isEmpty()) {
      plan.requireSame(UnfinishedFolder.begun(begun.get(0)), begun.get(0));
    }
    return Optional.empty();
  }
}
