package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "assumption > ASSUMPTION",
        "assumption: half of Pakistan's CINC > ASSUMPTION",
        "F06, F21; size: assumption > ASSUMPTION",
        "assumption; the form: Marvel et al. 2011 > ASSUMPTION",
        "F14: about 6,000; range: assumption > SOURCE",
        "F14; range: assumption; size: assumption > ASSUMPTION",
        "F01; day assumed > SOURCE",
        "CINC 2022 (C11) > SOURCE",
        "default > STANDARD",
        "'' > UNSOURCED",
        "' ' > UNSOURCED"
      })
  void aSourceSaysWhatTheValueRestsOn(String source, Basis basis) {
    assertThat(Basis.of(source)).isEqualTo(basis);
  }
}
