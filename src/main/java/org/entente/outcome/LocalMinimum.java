package org.entente.outcome;

import java.util.List;

/**
 * A partition that no single actor's change of camp betters.
 *
 * @param sides both camps, one possibly empty; that of the first actor first
 * @param energy its energy
 * @param basin how many of all partitions steepest descent leads to it; one whose descent is tied
 *     counts in parts
 */
public record LocalMinimum(List<List<String>> sides, double energy, double basin) {}
