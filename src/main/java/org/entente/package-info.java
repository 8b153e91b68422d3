/**
 * The front door for programmers: Entente as a library.
 *
 * <p>It may use every package but {@code cli}; only {@code cli} uses it. It has no formulas.
 */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
