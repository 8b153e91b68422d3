package org.entente.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.util.Bag;
import sim.util.Heap;

/**
 * MASON's schedule with a queue made for few entries that come back at every step, by the hook that
 * it has for this.
 */
final class PhaseSchedule extends Schedule {
  private static final long serialVersionUID = 1L;

  @Override
  protected Heap createHeap() {
    return new Queue();
  }

  /**
   * The entries of a schedule in their order, the next one last. A phase that is entered again for the
   * next step comes before all but the few others of that step, so that it finds its place at once.
   */
  private static final class Queue extends Heap {
    private static final long serialVersionUID = 1L;

    private Key[] keys = new Key[8];
    private Object[] entries = new Object[8];
    private int size;

    Queue() {
      super(new Comparable<?>[0], new Object[0]);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void add(Object entry, Comparable key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        entries = Arrays.copyOf(entries, 2 * size);
      }
      Key own = (Key) key;
      int at = size++;
      for (; at > 0 && isBefore(keys[at - 1], own); at--) {
        keys[at] = keys[at - 1];
        entries[at] = entries[at - 1];
      }
      keys[at] = own;
      entries[at] = entry;
    }

    private static boolean isBefore(Key one, Key other) {
      return one.getTime() < other.getTime()
          || (one.getTime() == other.getTime() && one.getOrdering() < other.getOrdering());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Comparable getMinKey() {
      return size == 0 ? null : keys[size - 1];
    }

    @Override
    public @Nullable Object getMin() {
      return size == 0 ? null : entries[size - 1];
    }

    @Override
    public @Nullable Object extractMin() {
      return size == 0 ? null : entries[--size];
    }

    /** Moves the next entry, with all that have the same time and ordering, to a bag. */
    @Override
    public Bag extractMin(@Nullable Bag into) {
      Bag bag = into == null ? new Bag() : into;
      if (size > 0) {
        Key next = keys[size - 1];
        do {
          bag.add(entries[--size]);
        } while (size > 0 && !isBefore(next, keys[size - 1]));
      }
      return bag;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public boolean isEmpty() {
      return size == 0;
    }

    @Override
    public void clear() {
      size = 0;
    }

    /**
     * Not here.
     *
     * @throws UnsupportedOperationException always: schedules of regions are not merged
     */
    @Override
    public Heap merge(Heap other) {
      throw new UnsupportedOperationException("schedules of regions are not merged");
    }
  }
}
