/**
 * What a replication yields: its trajectory, its responses (declared once, known before the first
 * replication), the answers to its questions, and records of what happened.
 *
 * <p>May import {@code scenario}, {@code model} and {@code table}. The balance of the region is
 * that of Marvel, Strogatz and Kleinberg (2009), weighted; blocs follow Axelrod and Bennett (1993).
 */
@NullMarked
package org.entente.outcome;

import org.jspecify.annotations.NullMarked;
