package org.entente.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Path patterns, matched key by key. Which patterns a key satisfies at a place is worked out once,
 * as few keys make many paths.
 */
final class PathPatterns {
  private final List<List<Glob>> patterns = new ArrayList<>();
  private final Map<Integer, BitSet> byLength = new HashMap<>();
  private final List<Map<String, BitSet>> byKey = new ArrayList<>();

  PathPatterns(List<String> texts) {
    for (String text : texts) {
      List<Glob> keys = keys(text).stream().map(Glob::new).toList();
      byLength.computeIfAbsent(keys.size(), size -> new BitSet()).set(patterns.size());
      patterns.add(keys);
    }
  }

  /** The places of the patterns that match a path. */
  BitSet matching(String path) {
    BitSet matching = new BitSet();
    if (patterns.isEmpty()) {
      return matching;
    }
    List<String> keys = keys(path);
    matching.or(byLength.getOrDefault(keys.size(), matching));
    for (int place = 0; place < keys.size() && !matching.isEmpty(); place++) {
      matching.and(satisfied(place, keys.get(place)));
    }
    return matching;
  }

  private BitSet satisfied(int place, String key) {
    while (byKey.size() <= place) {
      byKey.add(new HashMap<>());
    }
    return byKey
        .get(place)
        .computeIfAbsent(
            key,
            k -> {
              BitSet satisfied = new BitSet();
              for (int i = 0; i < patterns.size(); i++) {
                List<Glob> globs = patterns.get(i);
                satisfied.set(i, place < globs.size() && globs.get(place).matches(k));
              }
              return satisfied;
            });
  }

  private static List<String> keys(String path) {
    List<String> keys = new ArrayList<>();
    int start = 0;
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', start)) {
      keys.add(path.substring(start, dot));
      start = dot + 1;
    }
    keys.add(path.substring(start));
    return keys;
  }
}
