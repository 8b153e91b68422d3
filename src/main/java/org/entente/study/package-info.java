/**
 * Whole studies: ensembles side by side, what sets them apart, and how they are judged.
 *
 * <p>Imports {@code results} and what is below it.
 */
@NullMarked
package org.entente.study;

import org.jspecify.annotations.NullMarked;
