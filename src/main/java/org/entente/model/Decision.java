package org.entente.model;

/**
 * One decision as it was made: what the options were worth, and why.
 *
 * @param actor place of the acting actor
 * @param chosen place of the chosen option among the actor's options, or -1 for doing nothing
 * @param drivers value of each driver of each option
 * @param utilities utility of each option; doing nothing is worth 0
 * @param probabilities probability of each option, and of doing nothing as the last element
 */
public record Decision(
    int actor, int chosen, double[][] drivers, double[] utilities, double[] probabilities) {
  /** The probability that the choice made had. */
  public double probability() {
    return probabilities[chosen < 0 ? probabilities.length - 1 : chosen];
  }
}
