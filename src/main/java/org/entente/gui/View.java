package org.entente.gui;

/** Something on the screen that shows a replication as it is now. */
@FunctionalInterface
interface View {
  /** Shows it; called on the event thread, under the lock of the replication's schedule. */
  void show(LiveReplication replication);
}
