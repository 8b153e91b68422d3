package org.entente.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.table.Json;

/**
 * {@code manifest.json}: what a results folder is, and what reproduces it. The only file that holds a
 * time of day.
 *
 * @param version version of Entente
 * @param scenario id of the scenario
 * @param digest SHA-256 of the resolved scenario
 * @param seed seed
 * @param replications replications asked for
 * @param failed replications that failed
 * @param recorded replications recorded in full
 * @param bands how exact the bands are
 * @param command the command, word by word
 * @param started when it began
 * @param finished when it ended
 */
public record Manifest(
    String version,
    String scenario,
    String digest,
    long seed,
    long replications,
    long failed,
    long recorded,
    String bands,
    List<String> command,
    Instant started,
    Instant finished) {
  /** Its name in a results folder. */
  public static final String FILE = "manifest.json";

  /** The layout of results folders that this version writes. */
  public static final long FORMAT = 1;

  /** Writes the manifest of a folder, with the checksums of all files that are in it. */
  void write(Path folder) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("version", version);
    json.put("scenario", scenario);
    json.put("scenarioDigest", digest);
    json.put("seed", seed);
    json.put("replications", replications);
    json.put("failed", failed);
    json.put("recorded", recorded);
    json.put("design", "single");
    json.put("streams", "common");
    json.put("bands", bands);
    json.put("command", command);
    json.put("host", host());
    json.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
    json.put("wallSeconds", ChronoUnit.MILLIS.between(started, finished) / 1000.0);
    json.put("files", checksums(folder));
    Json.write(folder.resolve(FILE), json);
  }

  private static Map<String, Object> host() {
    Map<String, Object> host = new LinkedHashMap<>();
    host.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    host.put("java", System.getProperty("java.vm.version"));
    host.put("processors", Runtime.getRuntime().availableProcessors());
    return host;
  }

  private static Map<String, Object> checksums(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    Map<String, Object> checksums = new LinkedHashMap<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!name.equals(FILE)) {
        checksums.put(name, "sha256:" + checksum(file));
      }
    }
    return checksums;
  }

  private static String checksum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
