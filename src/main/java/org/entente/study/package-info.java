/**
 * Whole studies: ensembles side by side, what sets them apart, and how they are judged; tables of
 * factors and a response, ours or not, as designs for analysis.
 *
 * <p>May import {@code results} and what it may import.
 */
@NullMarked
package org.entente.study;

import org.jspecify.annotations.NullMarked;
