package org.entente.cli;

/** Drawing into files needs no display; one that is named but cannot be reached must not hinder. */
final class Headless {
  private static final String PROPERTY = "java.awt.headless";

  private Headless() {}

  /** Does without a display, unless the user said otherwise; before anything is drawn. */
  static void require() {
    if (System.getProperty(PROPERTY) == null) {
      System.setProperty(PROPERTY, "true");
    }
  }
}
