/**
 * Inputs that nobody would write: each target takes any bytes and holds that they give either a
 * valid object or problems in words. The script {@code fuzz} has Jazzer look for bytes that do not;
 * what it found is replayed in every build.
 */
@NullMarked
package org.entente.fuzz;

import org.jspecify.annotations.NullMarked;
