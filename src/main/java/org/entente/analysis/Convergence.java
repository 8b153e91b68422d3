package org.entente.analysis;

/**
 * Whether indices have converged, judged from their intervals at half of the sample and at all of
 * it.
 *
 * @param reached whether they have; false also where it cannot be judged
 * @param words a sentence for people that says so, with the numbers
 */
public record Convergence(boolean reached, String words) {
  /** The same, with a clause more before the full stop. */
  Convergence with(String clause) {
    return new Convergence(reached, words.substring(0, words.length() - 1) + clause + ".");
  }
}
