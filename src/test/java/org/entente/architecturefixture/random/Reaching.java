package org.entente.architecturefixture.random;

import org.entente.architecturefixture.scenario.Circling;

/** Uses a package above its own. */
public record Reaching(Circling[] above) {}
