package org.entente.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.table.NearestName;

/** Finds results folders. */
public final class ResultsFolders {
  /** The name that stands for the newest results. */
  public static final String LATEST = "latest";

  private ResultsFolders() {}

  /**
   * The results folder that a user names.
   *
   * @param name a path, or {@link #LATEST} for the newest below {@code root}
   * @param root where numbered results folders are
   * @throws ResultsException if there is none
   */
  public static Path find(String name, Path root) {
    if (name.equals(LATEST)) {
      return newest(root)
          .orElseThrow(
              () ->
                  new ResultsException(
                      "there are no results below "
                          + root
                          + "; make some by entente run SCENARIO"));
    }
    Path folder = Path.of(name);
    if (!Files.exists(folder)) {
      throw new ResultsException("there is no results folder " + name + meant(folder));
    }
    if (!Files.isDirectory(folder)) {
      throw new ResultsException(name + " is a file; name the results folder it is in");
    }
    if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) {
      throw new ResultsException(name + " is not a results folder: it has no " + Manifest.FILE);
    }
    return folder;
  }

  /** The results folder beside a missing one that was most likely meant, in words. */
  private static String meant(Path missing) {
    Path parent = missing.toAbsolutePath().normalize().getParent();
    Path name = missing.getFileName();
    if (parent == null || name == null || !Files.isDirectory(parent)) {
      return "";
    }
    try (Stream<Path> entries = Files.list(parent)) {
      List<String> beside =
          entries
              .filter(entry -> Files.isRegularFile(entry.resolve(Manifest.FILE)))
              .map(entry -> entry.getFileName().toString())
              .sorted()
              .toList();
      return NearestName.of(name.toString(), beside)
          .map(near -> "; did you mean '" + missing.resolveSibling(near) + "'?")
          .orElse("");
    } catch (IOException | UncheckedIOException e) {
      // What cannot be looked into tells no name.
      return "";
    }
  }

  /**
   * The folder of one ensemble that a user names.
   *
   * @param name as in {@link #find}
   * @param root as in {@link #find}
   * @throws ResultsException if there is none, or it holds several, naming them, or a calibration
   * @throws org.entente.table.DataException if its manifest is not what it should be
   */
  public static Path findEnsemble(String name, Path root) throws IOException {
    Path folder = find(name, root);
    Manifest manifest = Manifest.read(folder);
    if (manifest.layout().isCalibration()) {
      throw new ResultsException(
          folder
              + " holds a calibration, which keeps no histories; name the results of a run, such as"
              + " one that draws from it (entente run SCENARIO --posterior "
              + folder
              + ")");
    }
    if (!manifest.others().isEmpty()) {
      List<String> ensembles =
          new ArrayList<>(List.of(folder.resolve(manifest.scenario()).toString()));
      manifest.others().keySet().forEach(other -> ensembles.add(folder.resolve(other).toString()));
      throw new ResultsException(
          folder
              + " holds a comparison; name one of its ensembles: "
              + String.join(", ", ensembles));
    }
    return folder;
  }

  private static Optional<Path> newest(Path root) {
    if (!Files.isDirectory(root)) {
      return Optional.empty();
    }
    try (Stream<Path> walk = Files.walk(root, 2)) {
      List<Path> folders =
          walk.filter(folder -> folder.getFileName().toString().matches("\\d{3,6}"))
              .filter(folder -> Files.isRegularFile(folder.resolve(Manifest.FILE)))
              .toList();
      return folders.stream()
          .max(
              Comparator.comparing(ResultsFolders::ended)
                  .thenComparing(folder -> folder.getFileName().toString().length())
                  .thenComparing(Path::toString));
    } catch (IOException | UncheckedIOException e) {
      throw new ResultsException(root + " cannot be read: " + FileTrouble.words(e), e);
    }
  }

  /** The time of the files would not do: it changes when pictures are drawn again, or in a copy. */
  private static Instant ended(Path folder) {
    try {
      return Manifest.ended(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
