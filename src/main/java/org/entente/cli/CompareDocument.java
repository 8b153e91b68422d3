package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.results.DifferenceBands;
import org.entente.study.Comparison;
import org.entente.study.DifferencesFile;

/** A comparison as one document, the scenario of largest effect first. */
final class CompareDocument {
  private CompareDocument() {}

  /**
   * All that {@code differences.csv} has, with the dates on which histories part, and the notes.
   *
   * @param fixed the same pairs at the scenarios' own parameters, where others are drawn
   */
  static Map<String, Object> of(
      Comparison comparison,
      DifferenceBands bands,
      Optional<DifferenceBands> fixed,
      String ranked,
      long seed,
      Path place) {
    Map<String, Object> others = new LinkedHashMap<>();
    for (int other : comparison.ranked(ranked)) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("pairs", comparison.pairs(other));
      one.put("parted", bands.parted(other).map(Object::toString).orElse(null));
      one.put("notes", comparison.notes(other));
      if (fixed.isPresent()) {
        one.put("bands", DifferenceBand.json(DifferenceBand.of(bands, fixed.get(), other)));
      }
      one.put("responses", DifferencesFile.json(comparison.differences(other)));
      others.put(comparison.scenario(other).id(), one);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("base", comparison.base().id());
    document.put("seed", seed);
    document.put("rankedBy", ranked);
    document.put("others", others);
    document.put("results", place.toString());
    return document;
  }
}
