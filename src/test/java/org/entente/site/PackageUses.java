package org.entente.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.PackageTable;

/**
 * Which packages use which others, as their sources say, those that a profile compiles among them.
 *
 * @param uses the packages that each package uses directly, without itself
 * @param purposes the first sentence of the description of each package
 */
record PackageUses(SortedMap<String, SortedSet<String>> uses, SortedMap<String, String> purposes) {
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java/org/entente"), Path.of("src/spark/java/org/entente"));
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern USE = Pattern.compile("\\borg\\.entente\\.(?:([a-z]+)\\.)?[A-Z]");
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("(?s)/\\*\\*(.*?[.])(?=\\s+\\*\\s*(?:<p>|/|\\n)|\\s+\\p{Lu})");
  private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

  static PackageUses ofTheSources() throws IOException {
    PackageUses found = new PackageUses(new TreeMap<>(), new TreeMap<>());
    for (Path root : SOURCES) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
          found.read(nameOf(root.relativize(file)), file);
        }
      }
    }
    return found;
  }

  private static String nameOf(Path file) {
    return file.getNameCount() == 1 ? PackageTable.FRONT_DOOR : file.getName(0).toString();
  }

  private void read(String name, Path file) throws IOException {
    String text = Files.readString(file);
    if (file.endsWith("package-info.java")) {
      purposes.put(name, purpose(text));
    }
    SortedSet<String> used = uses.computeIfAbsent(name, key -> new TreeSet<>());
    Matcher use = USE.matcher(COMMENT.matcher(text).replaceAll(" "));
    while (use.find()) {
      used.add(use.group(1) == null ? PackageTable.FRONT_DOOR : use.group(1));
    }
    used.remove(name);
  }

  private static String purpose(String text) {
    Matcher sentence = FIRST_SENTENCE.matcher(text);
    if (!sentence.find()) {
      throw new IllegalArgumentException("there is no first sentence in " + text);
    }
    String plain = sentence.group(1).replaceAll("\\s*\\n \\*\\s*", " ").strip();
    return TAG.matcher(plain).replaceAll("$1");
  }

  /** All that a package uses, directly or through others. */
  Set<String> reached(String name) {
    Set<String> all = new HashSet<>();
    for (String used : uses.getOrDefault(name, Collections.emptySortedSet())) {
      if (all.add(used)) {
        all.addAll(reached(used));
      }
    }
    return all;
  }

  /** The packages that a package uses and that nothing else it uses leads to. */
  Set<String> notImplied(String name) {
    Set<String> used = uses.getOrDefault(name, Collections.emptySortedSet());
    Set<String> implied =
        used.stream().flatMap(other -> reached(other).stream()).collect(Collectors.toSet());
    return used.stream()
        .filter(other -> !implied.contains(other))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The layer of each package: 0 if it uses no other, else one above the highest that it uses. */
  Map<String, Integer> layers() {
    Map<String, Integer> layers = new TreeMap<>();
    uses.keySet().forEach(name -> layers.put(name, layer(name)));
    return layers;
  }

  private int layer(String name) {
    return uses.getOrDefault(name, Collections.emptySortedSet()).stream()
        .mapToInt(used -> layer(used) + 1)
        .max()
        .orElse(0);
  }
}
