package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.ReferenceRows;
import org.junit.jupiter.api.Test;

/** Valences of CAMEO codes are their Goldstein values over ten. */
class CameoScaleTest {
  @Test
  void theyAreThoseOfTheReferenceTableAndNoOthers() {
    List<String[]> rows = ReferenceRows.of("events/goldstein.csv");
    assertThat(CameoScale.valences()).hasSameSizeAs(rows);
    for (String[] row : rows) {
      double goldstein = Double.parseDouble(row[1]);
      assertThat(CameoScale.valence(row[0]).orElseThrow())
          .as(row[0])
          .isCloseTo(goldstein / 10, within(1e-15));
    }
  }

  @Test
  void theyAreValences() {
    assertThat(CameoScale.valences().values()).allMatch(valence -> valence >= -1 && valence <= 1);
  }

  @Test
  void aCodeThatIsNotInTheTableHasNone() {
    assertThat(CameoScale.valence("999")).isEmpty();
    assertThat(CameoScale.valence("")).isEmpty();
  }
}
