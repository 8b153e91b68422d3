/**
 * The patterns of the article, which the model must reproduce, one class each, and which of them
 * are missed when a mechanism is turned off.
 *
 * <p>May import {@code study} and what it may import. That a model is judged by several patterns at
 * once is pattern-oriented modelling (Grimm et al. 2005).
 */
@NullMarked
package org.entente.pattern;

import org.jspecify.annotations.NullMarked;
