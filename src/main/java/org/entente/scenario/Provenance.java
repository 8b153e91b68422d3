package org.entente.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a number comes from. What has no source of its own has that of what it is a part of: of its
 * stimulus type, its repertoire entry or its timeline entry.
 *
 * @param quantity the number
 * @param source what it rests on; blank where nothing is said
 */
public record Provenance(Quantity quantity, String source) {
  /** What it rests on. */
  public Basis basis() {
    return Basis.of(source);
  }

  /** Where all quantities of a scenario come from, by path, in the order of its parts. */
  public static Map<String, Provenance> of(Scenario scenario) {
    Map<String, String> wholes = sourcesOfWholes(scenario);
    Map<String, Provenance> all = new LinkedHashMap<>();
    Quantities.of(scenario)
        .forEach(
            (path, quantity) -> {
              String source =
                  quantity.source().orElseGet(() -> wholes.getOrDefault(whole(path), ""));
              all.put(path, new Provenance(quantity, source));
            });
    return all;
  }

  private static Map<String, String> sourcesOfWholes(Scenario scenario) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (StimulusType type : scenario.stimuli().values()) {
      put(sources, "stimuli." + type.id(), type.source());
    }
    for (Actor actor : scenario.actors().values()) {
      for (RepertoireEntry entry : actor.repertoire()) {
        put(sources, "actors." + actor.id() + ".repertoire." + entry.id(), entry.source());
      }
    }
    for (TimelineEntry entry : scenario.timeline()) {
      put(sources, "timeline." + entry.id(), entry.source());
    }
    return sources;
  }

  private static void put(Map<String, String> sources, String path, Optional<String> source) {
    source.ifPresent(text -> sources.put(path, text));
  }

  /** The path of what a quantity is a part of; keys have no dots. */
  private static String whole(String path) {
    String[] keys = path.split("\\.", -1);
    boolean inRepertoire = keys.length > 4 && keys[2].equals("repertoire");
    int length = Math.min(keys.length, inRepertoire ? 4 : 2);
    return String.join(".", Arrays.asList(keys).subList(0, length));
  }
}
