package org.entente.architecturefixture.study;

/** Prints. */
public class Loud {
  void say() {
    System.out.println("heard");
  }
}
