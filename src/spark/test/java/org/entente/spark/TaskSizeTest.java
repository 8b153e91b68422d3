package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaskSizeTest {
  @Test
  void tasksTakeFiveSecondsByWhatTheOnesBeforeTook() {
    TaskSize size = new TaskSize(1);
    assertThat(size.next(1_000_000, 4)).isEqualTo(20);
    size.took(20, 0.2);
    assertThat(size.next(1_000_000, 4)).isEqualTo(320);
    assertThat(size.next(1_000_000, 4)).isEqualTo(500);
    size.took(500, 5);
    assertThat(size.next(1_000_000, 4)).isEqualTo(500);
  }

  @Test
  void theEndIsSharedOut() {
    TaskSize size = new TaskSize(1);
    size.took(20, 0.2);
    assertThat(size.next(40, 4)).isEqualTo(10);
    assertThat(size.next(3, 4)).isEqualTo(1);
  }

  @Test
  void aReplicationOfAMinuteIsATask() {
    TaskSize size = new TaskSize(1);
    size.took(1, 60);
    assertThat(size.next(1000, 2)).isEqualTo(1);
  }

  @Test
  void whereAReplicationIsAPointOfManySimulationsTheFirstTasksAreFew() {
    assertThat(new TaskSize(10).next(1000, 4)).isEqualTo(2);
    assertThat(new TaskSize(1000).next(1000, 4)).isEqualTo(1);
  }
}
