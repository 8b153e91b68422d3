package org.entente.model;

/** The armed groups, in the order of their names: who they are, how strong, by whom sheltered. */
final class Groups {
  /** Place of each group among the actors. */
  final int[] actor;

  /** Place of each actor among the groups, -1 for one that is none. */
  final int[] of;

  final double[] strength;

  /** How far actor j shelters group m at the start, at j * groups + m. */
  final double[] shelter;

  Groups(int actors, int groups) {
    actor = new int[groups];
    of = new int[actors];
    strength = new double[groups];
    shelter = new double[actors * groups];
  }

  int size() {
    return actor.length;
  }
}
