/**
 * The results folder: where it goes, what it holds, its manifest, and how it is read again.
 *
 * <p>May import {@code table}, {@code scenario}, {@code outcome}, {@code design}, {@code analysis},
 * {@code experiment} and what these may import.
 */
@NullMarked
package org.entente.results;

import org.jspecify.annotations.NullMarked;
