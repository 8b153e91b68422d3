package org.entente.experiment;

import java.io.Serializable;

/**
 * What one replication of one design point yielded.
 *
 * @param number number of the row, from 1
 * @param responses the responses, in their declared order
 */
public record Row(long number, double[] responses) implements Serializable {}
