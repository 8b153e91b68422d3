package org.entente.architecturefixture.study;

/** Prints, by way of an exception. */
public class Tracing {
  void say(IllegalStateException problem) {
    problem.printStackTrace();
  }
}
