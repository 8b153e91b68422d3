/**
 * The patterns that the article describes and the model must reproduce (pattern-oriented modelling,
 * Grimm et al. 2005), one class each, and which mechanisms each of them misses when it is turned
 * off.
 *
 * <p>Imports {@code study} and what is below it.
 */
@NullMarked
package org.entente.pattern;

import org.jspecify.annotations.NullMarked;
