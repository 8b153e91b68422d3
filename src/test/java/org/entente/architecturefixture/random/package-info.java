/** A package of code that is wrong on purpose. */
@NullMarked
package org.entente.architecturefixture.random;

import org.jspecify.annotations.NullMarked;
