package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
 * @param layout how the replications are laid out
 * @param replications replications asked for; of a design, of each point to begin with
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
    Layout layout,
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
        Layout.read(json),
        json.member("replications").whole(),
        json.member("failed").whole(),
        json.member("recorded").whole(),
        json.member("bands").text(),
        json.member("command").elements().stream().map(JsonValue::text).toList(),
        started(json),
        json.member("wallSeconds").number(),
        host);
  }

  /**
   * When the run whose results a folder holds came to its end, whichever version wrote it.
   *
   * @throws org.entente.table.DataException if the manifest is not what it should be
   */
  static Instant ended(Path folder) throws IOException {
    JsonValue json = Json.read(folder.resolve(FILE));
    double seconds = json.member("wallSeconds").number();
    return started(json).plusMillis(Math.round(1000 * seconds));
  }

  private static Instant started(JsonValue json) {
    return json.member("started").instant();
  }

  /** Writes the manifest of a folder, with the checksums of all files that are in it. */
  public void write(Path folder) throws IOException {
    write(folder, Checksums.of(folder));
  }

  /**
   * Refuses a folder in which a file is no longer what the run left.
   *
   * @param names the files that are to be read, by their names in the folder
   * @throws ResultsException naming the first file that is missing or differs
   */
  public static void requireIntact(Path folder, String... names) throws IOException {
    Checksums.require(folder, List.of(names));
  }

  /** Whether a run left a file in a folder, whatever became of it. */
  public static boolean holds(Path folder, String name) throws IOException {
    return Checksums.recorded(folder).containsKey(name);
  }

  /**
   * Whether all files of a folder are as the run left them.
   *
   * @return what is wrong with the first that is not; empty if nothing is
   */
  public static Optional<String> damage(Path folder) throws IOException {
    try {
      Checksums.require(folder, List.copyOf(Checksums.recorded(folder).keySet()));
      return Optional.empty();
    } catch (ResultsException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  /**
   * Writes the manifest of a folder again after a file, or the files in one folder of it, were made
   * anew: only their checksums are taken, so that no other change is covered up.
   *
   * @param part the file or the folder in the folder, such as {@code charts}
   */
  public void renew(Path folder, String part) throws IOException {
    Predicate<String> renewed = name -> name.equals(part) || name.startsWith(part + "/");
    Map<String, String> checksums = Checksums.recorded(folder);
    checksums.keySet().removeIf(renewed);
    Checksums.of(folder).entrySet().stream()
        .filter(entry -> renewed.test(entry.getKey()))
        .forEach(entry -> checksums.put(entry.getKey(), entry.getValue()));
    write(folder, checksums);
  }

  private void write(Path folder, Map<String, String> checksums) throws IOException {
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
    layout.write(json);
    json.put("bands", bands);
    json.put("command", command);
    json.put("host", host);
    json.put("started", started.truncatedTo(ChronoUnit.MILLIS).toString());
    json.put("wallSeconds", wallSeconds);
    json.put(Checksums.MEMBER, checksums);
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
}
