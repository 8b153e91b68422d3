package org.entente.outcome;

import java.io.Serializable;
import java.util.List;

/**
 * One replication told in full.
 *
 * @param replication which one, from 1
 * @param ties ties, weekly
 * @param stimuli all stimuli, in the order in which they happened
 */
public record History(long replication, List<TieSample> ties, List<StimulusRecord> stimuli)
    implements Serializable {
  /** Copies the lists. */
  public History {
    ties = List.copyOf(ties);
    stimuli = List.copyOf(stimuli);
  }
}
