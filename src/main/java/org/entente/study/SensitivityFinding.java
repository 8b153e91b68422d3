package org.entente.study;

import java.util.Optional;
import org.entente.analysis.Indices;
import org.entente.analysis.NoIndicesException;

/**
 * What a response hangs on, as far as one stage of a study tells.
 *
 * @param response name of the response
 * @param indices its indices, unless there are none
 * @param lack why there are none; empty if there are
 */
public record SensitivityFinding(String response, Optional<Indices> indices, String lack) {
  static SensitivityFinding of(String response, Indices indices) {
    return new SensitivityFinding(response, Optional.of(indices), "");
  }

  static SensitivityFinding none(String response, NoIndicesException why) {
    return new SensitivityFinding(response, Optional.empty(), String.valueOf(why.getMessage()));
  }
}
