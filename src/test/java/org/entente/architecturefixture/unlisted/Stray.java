package org.entente.architecturefixture.unlisted;

/** Stands in a package that no line of the table is for. */
public class Stray {}
