package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.AWTError;
import org.junit.jupiter.api.Test;

class DrawingTest {
  @Test
  void whereTextCanBeDrawnThereIsNoObstacle() {
    assertThat(Drawing.obstacle()).isEmpty();
  }

  @Test
  void aMissingLibraryIsToldInOneSentenceWithItsCause() {
    Error missing =
        new ExceptionInInitializerError(
            new UnsatisfiedLinkError("libfreetype.so.6: cannot open shared object file"));

    assertThat(Drawing.obstacle(failing(missing)).orElseThrow())
        .startsWith("Charts are left out because this Java cannot draw text")
        .contains("libfreetype.so.6")
        .doesNotContain("\n");
  }

  @Test
  void everyKindOfFailureThatAwtIsKnownForIsAnObstacle() {
    for (Error error :
        new Error[] {
          new NoClassDefFoundError("sun/font"), new InternalError("head is null"), new AWTError("x")
        }) {
      assertThat(Drawing.obstacle(failing(error))).isPresent();
    }
    assertThat(
            Drawing.obstacle(
                () -> {
                  throw new NullPointerException();
                }))
        .isPresent();
  }

  @Test
  void anErrorThatHasNothingToDoWithDrawingIsNotHidden() {
    assertThatThrownBy(() -> Drawing.obstacle(failing(new OutOfMemoryError("heap"))))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static Runnable failing(Error error) {
    return () -> {
      throw error;
    };
  }
}
