/**
 * Runs ensembles on an engine: parallel inside, ordered outside, so that what comes out does not
 * depend on the number of threads.
 *
 * <p>May import {@code random}, {@code scenario}, {@code model}, {@code outcome} and {@code
 * design}.
 */
@NullMarked
package org.entente.experiment;

import org.jspecify.annotations.NullMarked;
