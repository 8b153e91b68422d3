package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The interval that a number must lie in. */
class BoundsTest {
  private static final Bounds HALF_OPEN = new Bounds(0, true, 1, false);

  @Test
  void anOpenEndIsOutsideAndAClosedOneInside() {
    assertThat(HALF_OPEN.contains(0)).isFalse();
    assertThat(HALF_OPEN.contains(Double.MIN_VALUE)).isTrue();
    assertThat(HALF_OPEN.contains(1)).isTrue();
    assertThat(HALF_OPEN.contains(Math.nextUp(1.0))).isFalse();
    assertThat(Bounds.SIGNED.contains(-1)).isTrue();
    assertThat(Bounds.POSITIVE.contains(0)).isFalse();
    assertThat(Bounds.NOT_NEGATIVE.contains(0)).isTrue();
  }

  @Test
  void nothingContainsWhatIsNotFinite() {
    assertThat(Bounds.ANY.contains(Double.NaN)).isFalse();
    assertThat(Bounds.ANY.contains(Double.POSITIVE_INFINITY)).isFalse();
    assertThat(Bounds.NOT_NEGATIVE.contains(Double.POSITIVE_INFINITY)).isFalse();
    assertThat(Bounds.ANY.contains(-Double.MAX_VALUE)).isTrue();
  }

  @Test
  void theirWordsSayWhichEndIsInside() {
    assertThat(Bounds.SHARE.words()).isEqualTo("from 0 to 1");
    assertThat(HALF_OPEN.words()).isEqualTo("above 0 to 1");
    assertThat(new Bounds(-1, true, 0, false).words()).isEqualTo("above -1 to 0");
    assertThat(new Bounds(-1, false, 0, true).words()).isEqualTo("from -1 to below 0");
    assertThat(Bounds.POSITIVE.words()).isEqualTo("above 0");
    assertThat(Bounds.NOT_NEGATIVE.words()).isEqualTo("at least 0");
    assertThat(Bounds.ANY.words()).isEqualTo("a finite number");
    assertThat(Bounds.SIZE.words()).isEqualTo("from 1e-9 to 1e9");
    assertThat(Bounds.STOCK.words()).isEqualTo("from 0 to 1e9");
    assertThat(Bounds.UTILITY.words()).isEqualTo("from -1e9 to 1e9");
  }

  @Test
  void everyFieldAndParameterHasAnEndOnBothSidesUpToWhichItStaysFarFromOverflow() {
    List<Field> fields = new ArrayList<>();
    Arrays.stream(Parameter.values()).map(Parameter::field).forEach(fields::add);
    for (java.lang.reflect.Field declared : Field.class.getFields()) {
      try {
        fields.add((Field) declared.get(null));
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    assertThat(fields).hasSizeGreaterThan(40);
    for (Field field : fields) {
      assertThat(field.bounds().low()).as(field.name()).isBetween(-Bounds.LARGEST, Bounds.SMALLEST);
      assertThat(field.bounds().high()).as(field.name()).isBetween(0.0, Bounds.LARGEST);
    }
  }

  @Test
  void theLowEndComesFirst() {
    assertThatIllegalArgumentException().isThrownBy(() -> Bounds.closed(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Bounds.closed(Double.NaN, 0));
  }
}
