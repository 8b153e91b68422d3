package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.experiment.Shard;
import org.entente.table.Json;
import org.entente.table.JsonValue;

/**
 * What unfinished results are of, part by part in words: they may be gone on with by the same
 * alone.
 *
 * @param parts such as "seed" and "1", in the order in which differences are told
 */
public record Plan(Map<String, String> parts) {
  /** Its name in a folder of unfinished results. */
  public static final String FILE = "plan.json";

  /** What a part is that only one of two plans has. */
  private static final String NONE = "none";

  /** Copies the parts. */
  public Plan {
    parts = new LinkedHashMap<>(parts);
  }

  /**
   * Reads the plan of a folder.
   *
   * @throws org.entente.table.DataException if it is not one
   */
  static Plan read(Path folder) throws IOException {
    JsonValue json = Json.read(folder.resolve(FILE));
    Map<String, String> parts = new LinkedHashMap<>();
    for (String name : json.names()) {
      parts.put(name, json.member(name).text());
    }
    return new Plan(parts);
  }

  void write(Path folder) throws IOException {
    Json.write(folder.resolve(FILE), parts);
  }

  /**
   * Refuses to go on with what was begun otherwise.
   *
   * @param begun the plan by which it was begun
   * @throws ResultsException saying what differs
   */
  void requireSame(Plan begun, Path folder) {
    Set<String> names = new LinkedHashSet<>(parts.keySet());
    names.addAll(begun.parts.keySet());
    for (String name : names) {
      String before = begun.part(name);
      String now = part(name);
      if (!now.equals(before)) {
        throw new ResultsException(
            String.format(
                "%s was begun with %s %s, not %s; go on with the same, or begin anew in another"
                    + " folder",
                folder, name, before, now));
      }
    }
  }

  /** The same of a part of it alone. */
  public Plan of(Shard shard) {
    if (!shard.isPart()) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(parts);
    more.put(Layout.SHARD, shard.words());
    return new Plan(more);
  }

  /**
   * What tells it from another, such as {@code of seed 2, and not 1}.
   *
   * @return empty if nothing does
   */
  public Optional<String> difference(Plan other) {
    Set<String> names = new LinkedHashSet<>(parts.keySet());
    names.addAll(other.parts.keySet());
    return names.stream()
        .filter(name -> !part(name).equals(other.part(name)))
        .findFirst()
        .map(name -> String.format("of %s %s, and not %s", name, part(name), other.part(name)));
  }

  private String part(String name) {
    return parts.getOrDefault(name, NONE);
  }

  /** Whether it is the same. */
  boolean same(Plan other) {
    return parts.equals(other.parts);
  }
}
