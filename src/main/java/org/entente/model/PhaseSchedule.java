package org.entente.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.Steppable;
import sim.util.Bag;
import sim.util.Heap;

/**
 * MASON's schedule with all entries of a replication, one a phase and step, laid out once and there
 * again after each {@link #reset()}. A repeating entry would be taken from the queue and put back
 * at each step under three locks, which costs a fifth of a replication of seven actors. It uses the
 * hook that MASON has for queues of one's own; what others enter finds its place among the phases.
 */
final class PhaseSchedule extends Schedule {
  private static final long serialVersionUID = 1L;

  private final transient Key[] keys;
  private final transient Object[] phases;

  /**
   * A schedule of phases.
   *
   * @param entries each phase of each step, in any order
   */
  PhaseSchedule(List<Entry> entries) {
    List<Entry> last = entries.stream().sorted(Entry.LAST_FIRST).toList();
    keys = last.stream().map(e -> new Key(e.step(), e.phase().ordering())).toArray(Key[]::new);
    phases = last.stream().map(Entry::steppable).toArray();
  }

  /**
   * A phase of a step.
   *
   * @param step which step, the time of the schedule
   * @param phase which phase
   * @param steppable what it does
   */
  record Entry(int step, Phase phase, Steppable steppable) {
    private static final Comparator<Entry> LAST_FIRST =
        Comparator.comparingInt(Entry::step)
            .thenComparingInt(entry -> entry.phase().ordering())
            .reversed();
  }

  @Override
  protected Heap createHeap() {
    return new Queue();
  }

  /** Goes back to the start, with all phases of all steps to come. */
  @Override
  public void reset() {
    super.reset();
    ((Queue) queue).fill(keys, phases);
  }

  /** The step under way; {@link #getTime()} would take a lock. For the thread that steps alone. */
  int step() {
    return (int) time;
  }

  /** Entries in their order, the next one last. */
  private static final class Queue extends Heap {
    private static final long serialVersionUID = 1L;

    private transient Key[] keys = new Key[0];
    private transient Object[] entries = new Object[0];
    private int size;

    Queue() {
      super(new Comparable<?>[0], new Object[0]);
    }

    /** Takes entries over, which are not changed. */
    void fill(Key[] sorted, Object[] sortedEntries) {
      keys = sorted;
      entries = sortedEntries;
      size = sorted.length;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void add(Object entry, Comparable key) {
      Key own = (Key) key;
      keys = Arrays.copyOf(keys, size + 1);
      entries = Arrays.copyOf(entries, size + 1);
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
