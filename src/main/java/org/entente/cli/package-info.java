/**
 * The command line: one thin class a command. Only {@link org.entente.cli.Main} exits; nothing
 * below this package prints.
 *
 * <p>May import all packages; owns picocli and the progress bar.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
