package org.entente.architecturefixture.analysis;

import org.apache.commons.math3.stat.descriptive.rank.Median;
import picocli.CommandLine;

/** Uses a library that it may use, and one that only the commands may use. */
public record Borrowing(Median owned, CommandLine borrowed) {}
