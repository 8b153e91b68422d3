package org.entente.architecturefixture.analysis;

import org.apache.commons.io.ByteOrderMark;

/** Uses a library that is in no line. */
public record Smuggling(ByteOrderMark borrowed) {}
