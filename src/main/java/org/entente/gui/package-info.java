/**
 * The region live: one replication that runs before the user's eyes, in MASON's console, with the
 * region as a network, the focus's alignments as a growing chart, sliders for ranged quantities and
 * stimuli fired by hand.
 *
 * <p>What is shown is always a replication of some scenario: a stimulus fired by hand is an entry
 * of the timeline, a slider a setting, and the history so far is played again with the same draws.
 *
 * <p>May import {@code scenario}, {@code model}, {@code outcome} and {@code chart}; owns MASON's
 * display. Has no formulas.
 */
@NullMarked
package org.entente.gui;

import org.jspecify.annotations.NullMarked;
