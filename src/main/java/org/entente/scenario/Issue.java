package org.entente.scenario;

import java.io.Serializable;

/**
 * What actors disagree about.
 *
 * @param id key in the scenario
 * @param name name for people
 * @param low what position -1 stands for
 * @param high what position 1 stands for
 */
public record Issue(String id, String name, String low, String high) implements Serializable {}
