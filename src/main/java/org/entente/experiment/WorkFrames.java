package org.entente.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The frames of what was thrown, the innermost first, up to the work: what lies outside tells of
 * the engine, and the same comes from every engine.
 */
final class WorkFrames {
  private static final Set<String> WORK =
      Set.of(ExperimentWork.class.getName(), Worker.class.getName());

  private WorkFrames() {}

  static List<String> of(Throwable thrown) {
    List<String> frames = new ArrayList<>();
    for (StackTraceElement frame : thrown.getStackTrace()) {
      frames.add(frame.toString());
      if (WORK.contains(frame.getClassName()) && frame.getMethodName().equals("replicate")) {
        break;
      }
    }
    return frames;
  }
}
