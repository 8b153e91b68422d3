/**
 * The results folder: where it goes, what it holds, its manifest, and how it is read again; and the
 * journal by which a long study goes on after an interruption.
 *
 * <p>May import {@code table}, {@code scenario}, {@code model}, {@code outcome}, {@code design},
 * {@code analysis} and {@code experiment}.
 */
@NullMarked
package org.entente.results;

import org.jspecify.annotations.NullMarked;
