package org.entente.architecturefixture.scenario;

import org.entente.architecturefixture.random.Reaching;

/** Uses a package that uses its own. */
public record Circling(Reaching back) {}
