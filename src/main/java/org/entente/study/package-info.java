/**
 * Whole studies: ensembles side by side, what sets them apart, and how they are judged; tables of
 * factors and a response, ours or not, as designs for analysis.
 *
 * <p>Imports {@code results} and what is below it.
 */
@NullMarked
package org.entente.study;

import org.jspecify.annotations.NullMarked;
