package org.entente.model;

/**
 * A stimulus type, its source and its principal target: what is counted, and what the recency
 * driver remembers.
 *
 * @param type stimulus type
 * @param source source
 * @param target principal target
 */
public record Triple(String type, String source, String target) {
  /** The three joined by dots. */
  @Override
  public String toString() {
    return type + "." + source + "." + target;
  }
}
