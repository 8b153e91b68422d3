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
import org.entente.table.JsonValue;

/**
 * {@code manifest.json}: what a results folder is, and what reproduces it. The only file that holds
 * a time of day.
 *
 * @param version version of Entente
 * @param scenario id of the scenario
 * @param digest SHA-256 of the resolved scenario
 * @param others the other scenarios of a comparison with their digests, by id; empty else
 * @param seed seed
 * @param replications replications asked for
 * @param failed replications that failed
 * @param recorded replications recorded in full
 * @param bands how exact the bands are
 * @param command the command, word by word
 * @param started when it began
 * @param wallSeconds how long it took
 * @param host the machine: system, Java, processors
 */
public record Manifest(
    String version,
    String scenario,
    String digest,
    Map<String, String> others,
    long seed,
    long replications,
    long failed,
    long recorded,
    String bands,
    List<String> command,
    Instant started,
    double wallSeconds,
    Map<String, ?> host) {
  /** Its name in a results folder. */
  public static final String FILE = "manifest.json";

  /** The layout of results folders that this version writes. */
  public static final long FORMAT = 1;

  /**
   * Reads the manifest of a results folder.
   *
   * @throws ResultsException if a newer version wrote it
   * @throws org.entente.table.DataException if it is not what it should be
   */
  public static Manifest read(Path folder) throws IOException {
    JsonValue json = Json.read(folder.resolve(FILE));
    if (json.member("format").whole() > FORMAT) {
      throw new ResultsException(
          folder
              + " was written by a newer version of Entente ("
              + json.member("version").text()
              + "); use that version or a later one");
    }
    Map<String, Object> host = new LinkedHashMap<>();
    for (String name : json.member("host").names()) {
      host.put(name, json.member("host").member(name).plain());
    }
    return new Manifest(
        json.member("version").text(),
        json.member("scenario").text(),
        json.member("scenarioDigest").text(),
        others(json.member("others")),
        json.member("seed").whole(),
        json.member("replications").whole(),
        json.member("failed").whole(),
        json.member("recorded").whole(),
        json.member("bands").text(),
        json.member("command").elements().stream().map(JsonValue::text).toList(),
        Instant.parse(json.member("started").text()),
        json.member("wallSeconds").number(),
        host);
  }

  /** Writes the manifest of a folder, with the checksums of all files that are in it. */
  public void write(Path folder) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("version", version);
    json.put("scenario", scenario);
    json.put("scenarioDigest", digest);
    json.put("others", others);
    json.put("seed", seed);
    json.put("replications", replications);
    json.put("failed", failed);
    json.put("recorded", recorded);
    json.put("design", others.isEmpty() ? "single" : "comparison");
    json.put("streams", "common");
    json.put("bands", bands);
    json.put("command", command);
    json.put("host", host);
    json.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
    json.put("wallSeconds", wallSeconds);
    json.put("files", checksums(folder));
    Json.write(folder.resolve(FILE), json);
  }

  private static Map<String, String> others(JsonValue json) {
    Map<String, String> others = new LinkedHashMap<>();
    for (String id : json.names()) {
      others.put(id, json.member(id).text());
    }
    return others;
  }

  /** The machine that this runs on. */
  public static Map<String, Object> thisHost() {
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
