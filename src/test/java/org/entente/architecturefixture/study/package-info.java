/** A package of code that is wrong on purpose. */
@NullMarked
package org.entente.architecturefixture.study;

import org.jspecify.annotations.NullMarked;
