package org.entente.scenario;

/**
 * Something in a scenario that contradicts itself.
 *
 * @param path where, as keys joined by dots
 * @param message what is wrong and what would be right
 */
public record Violation(String path, String message) {}
