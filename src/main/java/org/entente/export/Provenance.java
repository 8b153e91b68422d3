package org.entente.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.results.Manifest;

/** What the results are of which something is exported, and what would give them again. */
final class Provenance {
  private Provenance() {}

  static Map<String, String> of(Manifest manifest) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("version", manifest.version());
    about.put("scenario", manifest.scenario());
    about.put("scenarioDigest", manifest.digest());
    about.put("seed", Long.toString(manifest.seed()));
    about.put("replications", Long.toString(manifest.replications()));
    about.put("command", "entente " + String.join(" ", manifest.command()));
    return about;
  }
}
