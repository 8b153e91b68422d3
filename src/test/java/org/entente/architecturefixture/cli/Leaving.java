package org.entente.architecturefixture.cli;

/** Ends the process behind the back of Main. */
public class Leaving {
  void leave() {
    System.exit(1);
  }

  void drop() {
    Runtime.getRuntime().halt(1);
  }
}
