package org.entente.gui;

/**
 * Something to be chosen from a list.
 *
 * @param id key in the scenario
 * @param name what people see
 */
record ListItem(String id, String name) {
  @Override
  public String toString() {
    return name;
  }
}
