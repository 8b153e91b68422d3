package org.entente.gui;

import java.util.List;

/**
 * A stimulus to be fired by hand.
 *
 * @param stimulus type
 * @param from source
 * @param on targets, the principal one first
 * @param intensity strength relative to the type, in (0, 1]
 */
record Firing(String stimulus, String from, List<String> on, double intensity) {
  /** Copies the targets. */
  Firing {
    on = List.copyOf(on);
  }
}
