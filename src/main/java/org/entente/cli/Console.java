package org.entente.cli;

import java.io.PrintStream;

/**
 * Where a command prints: results to {@code out}, everything else to {@code err}.
 *
 * @param out results
 * @param err messages
 */
record Console(PrintStream out, PrintStream err) {}
