package org.entente.spark;

import java.io.Serializable;

/**
 * The replications of one task.
 *
 * @param index place among all tasks, from 0
 * @param first number of the first replication
 * @param last number of the last
 */
record Chunk(int index, long first, long last) implements Serializable {
  long size() {
    return last - first + 1;
  }
}
