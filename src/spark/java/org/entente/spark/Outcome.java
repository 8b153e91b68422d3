package org.entente.spark;

import java.io.Serializable;

/**
 * What a task returns.
 *
 * @param chunk its replications
 * @param results one a replication: what it yielded, or a {@link SentFailure}
 * @param gathered what was gathered, written and packed
 * @param seconds what it took
 */
record Outcome(Chunk chunk, Object[] results, byte[] gathered, double seconds)
    implements Serializable {}
