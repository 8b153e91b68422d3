package org.entente.report;

import org.entente.results.Layout;
import org.entente.results.ResultsException;

/** What a results folder holds. */
public enum ResultsKind {
  /** An ensemble of one scenario. */
  ENSEMBLE,
  /** Several scenarios with the same draws. */
  COMPARISON,
  /** A scenario at many design points. */
  SWEEP,
  /** What an outcome hangs on. */
  SENSITIVITY,
  /** What a record says about quantities. */
  CALIBRATION;

  /** The word of a sensitivity study in a layout. */
  public static final String STUDY = "sensitivity";

  /** The kind that a manifest's layout tells of. */
  public static ResultsKind of(Layout layout) {
    if (layout.isEnsemble()) {
      return ENSEMBLE;
    }
    if (layout.isCalibration()) {
      return CALIBRATION;
    }
    if (layout.design().equals(Layout.SHARD)) {
      throw new ResultsException(
          "this is one of the shards of a study; join all of them by entente merge first");
    }
    return switch (layout.design()) {
      case Layout.COMPARISON -> COMPARISON;
      case STUDY -> SENSITIVITY;
      default -> SWEEP;
    };
  }
}
