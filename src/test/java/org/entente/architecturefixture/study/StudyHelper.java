package org.entente.architecturefixture.study;

/** Has a name that says nothing. */
public class StudyHelper {}
