package org.entente;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Rewording;
import org.entente.scenario.Scenario;

/** The baseline whose numbers were compared with those of another implementation. */
public final class Baseline {
  private static final Scenario FROZEN = read(List.of());

  private Baseline() {}

  /**
   * The frozen scenario.
   *
   * @param settings changes, each {@code PATH=VALUE}
   */
  public static Scenario with(String... settings) {
    return settings.length == 0 ? FROZEN : read(List.of(settings));
  }

  private static Scenario read(List<String> settings) {
    try {
      Path file = Path.of(Baseline.class.getResource("/reference/kabul-2025-frozen.yaml").toURI());
      return ScenarioReader.read(file, settings).scenario();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the frozen scenario has no path", e);
    }
  }

  /** The frozen scenario without chance and without decisions: the past alone, and its fading. */
  public static Scenario scripted() {
    return Rewording.withoutChanceAndDecisions(with());
  }
}
