package org.entente.study;

import java.util.Optional;
import org.entente.analysis.ClusterBootstrap;

/**
 * One measure of how good forecasts were.
 *
 * @param measure which, such as {@code brier}
 * @param value its value
 * @param interval its 95 % bootstrap interval by cluster; empty where clusters are too few
 * @param cases number of cases it is of
 */
public record Score(
    String measure, double value, Optional<ClusterBootstrap.Ends> interval, int cases) {}
