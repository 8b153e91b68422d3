package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaskSizeTest {
  @Test
  void tasksTakeFiveSecondsByWhatTheOnesBeforeTook() {
    TaskSize size = new TaskSize(4, 1);
    assertThat(size.next(1_000_000)).isEqualTo(20);
    size.took(20, 0.2);
    assertThat(size.next(1_000_000)).isEqualTo(320);
    assertThat(size.next(1_000_000)).isEqualTo(500);
    size.took(500, 5);
    assertThat(size.next(1_000_000)).isEqualTo(500);
  }

  @Test
  void theEndIsSharedOut() {
    TaskSize size = new TaskSize(4, 1);
    size.took(20, 0.2);
    assertThat(size.next(40)).isEqualTo(10);
    assertThat(size.next(3)).isEqualTo(1);
  }

  @Test
  void aReplicationOfAMinuteIsATask() {
    TaskSize size = new TaskSize(2, 1);
    size.took(1, 60);
    assertThat(size.next(1000)).isEqualTo(1);
  }
}
