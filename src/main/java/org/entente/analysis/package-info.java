/**
 * Pure arithmetic on what was observed: summaries, intervals, quantiles, differences of paired
 * samples.
 *
 * <p>May import {@code random} and {@code design}; owns Commons Math's statistics. Each formula
 * names its source where it stands.
 */
@NullMarked
package org.entente.analysis;

import org.jspecify.annotations.NullMarked;
