package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Quantiles over time, kept exactly while they fit and counted on bins beyond. */
class SpreadsTest {
  private static final int CELLS = 3;

  @Test
  void quantilesAndMeanOfANearFullRangeAreThoseOfTheValues() {
    Spreads spreads = new ExactSpreads();
    for (int value = -10; value <= 10; value++) {
      spreads.add(new double[] {value / 10.0});
    }
    // Of 21 equally spaced values: type 7 puts the quantile of p at -1 + 2 p.
    double[] expected = {-0.9, -0.5, 0, 0.5, 0.9, 0};
    double[] spread = spreads.spread(0);
    for (int i = 0; i < expected.length; i++) {
      assertThat(spread[i]).isCloseTo(expected[i], within(1e-15));
    }
  }

  @Test
  void binsErrByOneBinAtMostAndTheMeanByNothing() {
    Spreads exact = new ExactSpreads();
    Spreads binned = new BinnedSpreads(CELLS, -1, 1);
    fill(exact, 5000, 1);
    fill(binned, 5000, 1);
    for (int cell = 0; cell < CELLS; cell++) {
      double[] expected = exact.spread(cell);
      double[] actual = binned.spread(cell);
      for (int i = 0; i < expected.length - 1; i++) {
        assertThat(actual[i]).isCloseTo(expected[i], within(0.001));
      }
      assertThat(actual[5]).isCloseTo(expected[5], within(1e-8));
    }
    assertThat(exact.exactness()).isEqualTo("exact");
    assertThat(binned.exactness()).isEqualTo("quantiles within 0.001");
  }

  @Test
  void whatIsMergedDoesNotDependOnWhoGatheredWhat() {
    for (Kind kind : new Kind[] {ExactSpreads::new, () -> new BinnedSpreads(CELLS, -1, 1)}) {
      Spreads oneWay = merged(kind, 1, 2);
      Spreads otherWay = merged(kind, 2, 1);
      for (int cell = 0; cell < CELLS; cell++) {
        assertThat(oneWay.spread(cell)).isEqualTo(otherWay.spread(cell));
      }
      assertThat(oneWay.rows()).isEqualTo(200);
    }
  }

  @Test
  void whatIsSentIsWhatIsMerged() throws IOException {
    for (Kind kind : new Kind[] {ExactSpreads::new, () -> new BinnedSpreads(CELLS, -1, 1)}) {
      Spreads merged = merged(kind, 1, 2);
      Spreads sent = kind.empty();
      for (int seed : new int[] {2, 1}) {
        Spreads part = kind.empty();
        fill(part, 100, seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part.write(new DataOutputStream(bytes));
        sent.add(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
      }
      for (int cell = 0; cell < CELLS; cell++) {
        assertThat(sent.spread(cell)).isEqualTo(merged.spread(cell));
      }
      assertThat(sent.rows()).isEqualTo(200);
    }
  }

  @Test
  void whatIsKeptNeverGrowsPastSixteenMillionNumbers() {
    assertThat(Spreads.of(10_000, 1_600, -1, 1)).isInstanceOf(ExactSpreads.class);
    assertThat(Spreads.of(10_000, 1_601, -1, 1)).isInstanceOf(BinnedSpreads.class);
  }

  @Test
  void pastTenThousandRowsBinsAreFinerThanChance() {
    assertThat(Spreads.of(10, 10_000, -1, 1)).isInstanceOf(ExactSpreads.class);
    assertThat(Spreads.of(10, 10_001, -1, 1)).isInstanceOf(BinnedSpreads.class);
  }

  @Test
  void manyCellsHaveFewerBinsAndSaySo() {
    assertThat(Spreads.of(16_000, 20_000, -1, 1).exactness()).isEqualTo("quantiles within 0.001");
    assertThat(Spreads.of(160_000, 20_000, -1, 1).exactness()).isEqualTo("quantiles within 0.01");
  }

  private interface Kind {
    Spreads empty();
  }

  private static Spreads merged(Kind kind, long first, long second) {
    Spreads all = kind.empty();
    fill(all, 100, first);
    Spreads more = kind.empty();
    fill(more, 100, second);
    all.merge(more);
    return all;
  }

  private static void fill(Spreads spreads, int rows, long seed) {
    Random random = new Random(seed);
    double[] row = new double[CELLS];
    for (int r = 0; r < rows; r++) {
      for (int cell = 0; cell < CELLS; cell++) {
        row[cell] = 2 * random.nextDouble() - 1;
      }
      spreads.add(row);
    }
  }
}
