package org.entente.architecturefixture.analysis;

import org.apache.commons.lang3.Range;

/** Uses a library that is in no line. */
public record Smuggling(Range<Integer> borrowed) {}
