package org.entente.architecturefixture.pattern;

import org.entente.architecturefixture.study.Loud;

/** Uses what it may, in a package that is not null-marked. */
public class Unmarked extends Loud {}
