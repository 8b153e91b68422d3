package org.entente.experiment;

import java.io.Serializable;
import org.entente.outcome.History;
import org.jspecify.annotations.Nullable;

/**
 * What one replication yielded.
 *
 * @param number which one, from 1
 * @param responses the responses, in their declared order
 * @param resolutions the day on which each question was answered yes, -1 for no
 * @param historyOrNull the full record, or null where none was asked for
 */
public record Replication(
    long number, double[] responses, int[] resolutions, @Nullable History historyOrNull)
    implements Serializable {}
