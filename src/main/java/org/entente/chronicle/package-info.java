/**
 * One history in words: who did what to whom and when, how each side perceived it, what it changed,
 * and why the actor chose it.
 *
 * <p>May import {@code scenario}, {@code outcome} and {@code table}.
 */
@NullMarked
package org.entente.chronicle;

import org.jspecify.annotations.NullMarked;
