/**
 * The rival that the speed of replications is measured against: the same model as one loop over
 * bare arrays, without the model's code, MASON or an object a tie. It is laid out from a scenario
 * on its own and shares with the program only the random numbers, so it also says whether the model
 * computes what it should.
 */
@NullMarked
package org.entente.benchmark;

import org.jspecify.annotations.NullMarked;
