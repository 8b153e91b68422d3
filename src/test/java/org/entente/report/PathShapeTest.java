package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathShapeTest {
  @ParameterizedTest
  @CsvSource({
    "dynamics.sigma, dynamics.sigma",
    "actors.kabul.capability, actors.*.capability",
    "actors.kabul.positions.trade, actors.*.positions.*",
    "actors.kabul.repertoire.strike-delhi.intercept, actors.*.repertoire.*.intercept",
    "actors.kabul.repertoire.aid-ttp.weights.grievance(ttp), actors.*.repertoire.*.weights.*",
    "ties.kabul.delhi.trust, ties.*.*.trust",
    "groups.ttp.shelter.kabul, groups.*.shelter.*",
    "stimuli.strike.contested.source, stimuli.*.contested.source",
    "stimuli.strike.effects.salience.trade, stimuli.*.effects.salience.*",
    "timeline.strike.claims.kabul, timeline.*.claims.*"
  })
  void namesThatAScenarioChoseAreStarred(String path, String shape) {
    assertThat(PathShape.of(path)).isEqualTo(shape);
  }

  @Test
  void aPathOfNoKnownKindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathShape.of("actors.kabul.a.b.c.d.e"))
        .withMessageContaining("no kind of quantity");
  }
}
