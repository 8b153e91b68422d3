package org.entente.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.table.Json;
import org.entente.table.JsonValue;

/** The SHA-256 of each file of a results folder, by its name there, in the order of names. */
final class Checksums {
  /** What they are called in the manifest. */
  static final String MEMBER = "files";

  private static final String ALGORITHM = "sha256:";

  private Checksums() {}

  /** Of the files that are in a folder now, but for the manifest, which holds them. */
  static Map<String, String> of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    Map<String, String> checksums = new TreeMap<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!name.equals(Manifest.FILE)) {
        checksums.put(name, of(folder, name));
      }
    }
    return checksums;
  }

  /** Those that the manifest of a folder holds. */
  static Map<String, String> recorded(Path folder) throws IOException {
    JsonValue files = Json.read(folder.resolve(Manifest.FILE)).member(MEMBER);
    Map<String, String> checksums = new TreeMap<>();
    for (String name : files.names()) {
      checksums.put(name, files.member(name).text());
    }
    return checksums;
  }

  /**
   * Refuses files that are no longer what the run left.
   *
   * @throws ResultsException naming the first file that is missing or differs
   */
  static void require(Path folder, List<String> names) throws IOException {
    Map<String, String> recorded = recorded(folder);
    for (String name : names) {
      Path file = folder.resolve(name);
      if (!recorded.containsKey(name)) {
        throw new ResultsException(
            folder
                + " has no "
                + name
                + ": these results were left without it, by --summary-only or by another version;"
                + " run again");
      }
      if (!Files.isRegularFile(file)) {
        throw new ResultsException(
            file + " is missing; these results are not whole, run them again");
      }
      if (!of(folder, name).equals(recorded.get(name))) {
        throw new ResultsException(
            file
                + " is not what the run left: its SHA-256 is not that in "
                + Manifest.FILE
                + "; put the file back, or run again");
      }
    }
  }

  private static String of(Path folder, String name) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(name))) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return ALGORITHM + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
