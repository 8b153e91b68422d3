package org.entente;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which package may use which others and which libraries, as {@code architecture.txt} says. A
 * package goes by its name below the root; the root itself by {@value #FRONT_DOOR}.
 */
public final class PackageTable {
  /** What the root package goes by. */
  public static final String FRONT_DOOR = "front-door";

  private static final Set<String> NOT_IN_ALL = Set.of(FRONT_DOOR, "cli");

  private record Row(Set<String> imports, Set<String> libraries) {}

  private final Map<String, List<String>> libraries = new LinkedHashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();

  /** Reads the table that the project keeps. */
  public static PackageTable ofTheProject() throws IOException {
    try (InputStream in = PackageTable.class.getResourceAsStream("architecture.txt")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Reads a table; a line may name only what a line above it defines, so it has no cycle. */
  static PackageTable parse(String text) {
    PackageTable table = new PackageTable();
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(table::add);
    return table;
  }

  private void add(String line) {
    List<String> words = Arrays.asList(line.strip().split("\\s+"));
    String name = words.get(1);
    Object earlier =
        switch (words.get(0)) {
          case "library" -> libraries.put(name, words.subList(2, words.size()));
          case "package" -> rows.put(name, row(words.subList(2, words.size())));
          default -> throw new IllegalArgumentException("neither a library nor a package: " + line);
        };
    if (earlier != null) {
      throw new IllegalArgumentException("a second line for " + name);
    }
  }

  private Row row(List<String> words) {
    int uses = words.contains("uses") ? words.indexOf("uses") : words.size();
    Set<String> imports = new TreeSet<>();
    for (String word : words.subList(Math.min(1, uses), uses)) {
      imports.addAll(meantBy(word));
    }
    List<String> used = words.subList(Math.min(uses + 1, words.size()), words.size());
    if (!words.isEmpty() && uses > 0 && !words.get(0).equals("imports")) {
      throw new IllegalArgumentException("\"imports\" was expected in place of " + words.get(0));
    }
    if (!libraries.keySet().containsAll(used)) {
      throw new IllegalArgumentException("not all of " + used + " are among " + libraries.keySet());
    }
    return new Row(imports, new TreeSet<>(used));
  }

  private Set<String> meantBy(String word) {
    if (word.equals("all")) {
      Set<String> all = new TreeSet<>(rows.keySet());
      all.removeAll(NOT_IN_ALL);
      return all;
    }
    if (word.endsWith("+")) {
      return withAllBelow(word.substring(0, word.length() - 1));
    }
    known(word);
    return Set.of(word);
  }

  private Set<String> withAllBelow(String name) {
    Set<String> found = new TreeSet<>(Set.of(name));
    for (String below : known(name).imports()) {
      found.addAll(withAllBelow(below));
    }
    return found;
  }

  private Row known(String name) {
    Row row = rows.get(name);
    if (row == null) {
      throw new IllegalArgumentException("no line above is for the package " + name);
    }
    return row;
  }

  /** The packages that have a line, in its order. */
  public Set<String> packages() {
    return Collections.unmodifiableSet(rows.keySet());
  }

  /** The packages that a package may use directly, beside itself. */
  public Set<String> importsOf(String name) {
    return known(name).imports();
  }

  /** The libraries that a package may use. */
  public Set<String> librariesOf(String name) {
    return known(name).libraries();
  }

  /** The libraries that a Java package outside of the project belongs to: one, or none known. */
  List<String> librariesWith(String javaPackage) {
    List<String> found = new ArrayList<>();
    libraries.forEach(
        (library, prefixes) -> {
          if (prefixes.stream().anyMatch(prefix -> isWithin(javaPackage, prefix))) {
            found.add(library);
          }
        });
    return found;
  }

  /** Whether a Java package is another or stands below it. */
  static boolean isWithin(String javaPackage, String other) {
    return javaPackage.equals(other) || javaPackage.startsWith(other + ".");
  }
}
