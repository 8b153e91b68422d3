package org.entente.experiment;

import java.io.Serializable;

/**
 * What one replication of one design point yielded.
 *
 * @param point number of the point, from 1
 * @param replication from 1
 * @param responses the responses, in their declared order; not copied
 */
public record Row(int point, int replication, double[] responses) implements Serializable {}
