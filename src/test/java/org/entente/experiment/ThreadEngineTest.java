package org.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parallel inside, ordered outside. */
class ThreadEngineTest {
  /** Keeps what it receives, as "17" or "17 failed: why". */
  private static final class Listener implements Receiver<Long> {
    final List<String> heard = new ArrayList<>();

    @Override
    public void received(Long result) {
      heard.add(result.toString());
    }

    @Override
    public void failed(long number, Throwable cause) {
      heard.add(number + " failed: " + cause.getMessage());
    }
  }

  private static List<String> numbers(long first, long last) {
    return LongStream.rangeClosed(first, last).mapToObj(Long::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void everyNumberIsHandedOverOnceInOrder(int threads) throws InterruptedException {
    Listener listener = new Listener();
    new ThreadEngine(threads).<Long, Work<Long>>run(1, 1234, () -> number -> number, listener);
    assertThat(listener.heard).isEqualTo(numbers(1, 1234));
  }

  @Test
  void aRangeMayStartAnywhereAndBeShorterThanABatch() throws InterruptedException {
    Listener listener = new Listener();
    new ThreadEngine(3).<Long, Work<Long>>run(175, 180, () -> number -> number, listener);
    assertThat(listener.heard).isEqualTo(numbers(175, 180));
  }

  /** The first replication does not end before one of the second batch has. */
  @Test
  void whatEndsFirstWaitsForWhatComesFirst() throws InterruptedException {
    CountDownLatch later = new CountDownLatch(1);
    Work<Long> work =
        number -> {
          if (number == 1) {
            await(later);
          }
          if (number == 7) {
            later.countDown();
          }
          return number;
        };
    Listener listener = new Listener();
    new ThreadEngine(2).<Long, Work<Long>>run(1, 100, () -> work, listener);
    assertThat(listener.heard).isEqualTo(numbers(1, 100));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Test
  void aFailureIsToldInItsPlaceAndTheOthersGoOn() throws InterruptedException {
    Work<Long> work =
        number -> {
          if (number % 60 == 0) {
            throw new IllegalStateException("sixty");
          }
          return number;
        };
    Listener listener = new Listener();
    new ThreadEngine(2).<Long, Work<Long>>run(1, 200, () -> work, listener);
    List<String> expected = new ArrayList<>(numbers(1, 200));
    for (int number = 60; number < 200; number += 60) {
      expected.set(number - 1, number + " failed: sixty");
    }
    assertThat(listener.heard).isEqualTo(expected);
  }

  @Test
  void aStackThatOverflowsIsTheFailureOfOneReplication() throws InterruptedException {
    Work<Long> work =
        number -> {
          if (number == 7) {
            throw new StackOverflowError("deep");
          }
          return number;
        };
    Listener listener = new Listener();
    new ThreadEngine(2).<Long, Work<Long>>run(1, 20, () -> work, listener);
    assertThat(listener.heard).hasSize(20).contains("7 failed: deep", "8");
  }

  @Test
  void anErrorOfTheMachineEndsTheRun() {
    Work<Long> work =
        number -> {
          throw new OutOfMemoryError("pretended");
        };
    assertThatThrownBy(
            () -> new ThreadEngine(2).<Long, Work<Long>>run(1, 9, () -> work, new Listener()))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessage("pretended");
  }

  @Test
  void whatKeepsWorkFromBeingMadeIsToldAsItIs() {
    IllegalArgumentException cause = new IllegalArgumentException("no such posterior");
    Supplier<Work<Long>> never =
        () -> {
          throw cause;
        };
    assertThatThrownBy(() -> new ThreadEngine(2).run(1, 10, never, new Listener())).isSameAs(cause);
  }

  @Test
  void everyThreadHasWorkOfItsOwn() throws InterruptedException {
    AtomicInteger overlaps = new AtomicInteger();
    AtomicLong total = new AtomicLong();
    class Guarded implements Work<Long> {
      private final AtomicInteger inside = new AtomicInteger();
      private long done;

      @Override
      public Long replicate(long number) {
        if (inside.incrementAndGet() > 1) {
          overlaps.incrementAndGet();
        }
        Thread.onSpinWait();
        done++;
        inside.decrementAndGet();
        return number;
      }
    }
    List<Guarded> all = new ThreadEngine(3).run(1, 5000, Guarded::new, new Listener());
    all.forEach(work -> total.addAndGet(work.done));
    assertThat(all).hasSize(3);
    assertThat(overlaps).hasValue(0);
    assertThat(total).hasValue(5000);
  }

  @Test
  void workDoesNotRunFarAheadOfWhoReceivesIt() throws InterruptedException {
    AtomicLong furthest = new AtomicLong();
    List<Long> ahead = new ArrayList<>();
    Receiver<Long> receiver =
        new Receiver<>() {
          @Override
          public void received(Long result) {
            ahead.add(furthest.get() - result);
          }

          @Override
          public void failed(long number, Throwable cause) {
            throw new IllegalStateException(cause);
          }
        };
    Work<Long> work = number -> furthest.accumulateAndGet(number, Math::max) * 0 + number;
    new ThreadEngine(2).<Long, Work<Long>>run(1, 50_000, () -> work, receiver);
    // Four batches of 50 for each thread.
    assertThat(ahead).hasSize(50_000).allMatch(by -> by <= 8 * 50);
  }

  @Test
  void whatIsUnderWayIsGivenUpWhenTheCallerIsInterrupted() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch givenUp = new CountDownLatch(1);
    Thread caller = Thread.currentThread();
    Work<Long> work =
        number -> {
          caller.interrupt();
          try {
            never.await();
          } catch (InterruptedException e) {
            givenUp.countDown();
            Thread.currentThread().interrupt();
          }
          return number;
        };
    assertThatThrownBy(
            () -> new ThreadEngine(1).<Long, Work<Long>>run(1, 100, () -> work, new Listener()))
        .isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
    givenUp.await();
  }

  @Test
  void thereMustBeAThread() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ThreadEngine(0))
        .withMessageContaining("at least 1");
  }
}
