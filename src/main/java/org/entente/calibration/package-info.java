/**
 * What a record says about parameters: approximate Bayesian computation by a sequence of weighted
 * populations, and what was learnt.
 *
 * <p>May import {@code study} and what it may import. The algorithm is that of Lenormand, Jabot and
 * Deffuant (2013), Adaptive approximate Bayesian computation for complex models, Computational
 * Statistics 28; kernels of twice the weighted variance are those of Beaumont, Cornuet, Marin and
 * Robert (2009), Adaptive approximate Bayesian computation, Biometrika 96.
 */
@NullMarked
package org.entente.calibration;

import org.jspecify.annotations.NullMarked;
