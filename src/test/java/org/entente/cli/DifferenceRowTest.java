package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Shares of pairs in percent. */
class DifferenceRowTest {
  @Test
  void sharesAreToldToATenthAndAddUp() {
    assertThat(DifferenceRow.shares(1, 1, 1)).isEqualTo("33.4/33.3/33.3 %");
    assertThat(DifferenceRow.shares(0, 200, 0)).isEqualTo("0/100/0 %");
    assertThat(DifferenceRow.shares(0, 998, 2)).isEqualTo("0/99.8/0.2 %");
    assertThat(DifferenceRow.shares(1, 99_999, 0)).isEqualTo("0.1/99.9/0 %");
  }

  @Property(seed = "20250112", tries = 2000)
  void theyAlwaysAddUpToAHundredAndNothingThatIsThereIsToldAsZero(
      @ForAll @IntRange(max = 3000) int above,
      @ForAll @IntRange(min = 1, max = 3000) int equal,
      @ForAll @IntRange(max = 3000) int below) {
    double[] told =
        Arrays.stream(DifferenceRow.shares(above, equal, below).replace(" %", "").split("/", -1))
            .mapToDouble(Double::parseDouble)
            .toArray();
    assertThat(Math.round(10 * (told[0] + told[1] + told[2]))).isEqualTo(1000);
    int[] counts = {above, equal, below};
    for (int c = 0; c < 3; c++) {
      double share = 100.0 * counts[c] / (above + equal + below);
      assertThat(told[c]).isBetween(share - 0.2, share + 0.2);
      assertThat(told[c] == 0).isEqualTo(counts[c] == 0);
    }
  }
}
