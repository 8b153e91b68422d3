package org.entente.chart;

import java.util.Optional;

/** Says whether this Java can draw text into pictures, before anything is drawn. */
public final class Drawing {
  private Drawing() {}

  /**
   * Why no chart can be drawn here, by drawing a word with the bundled font. Slim Java images often
   * lack a library that drawing text needs (FreeType, fontconfig), which shows as an error of one
   * kind or another at the first text only.
   *
   * <p>A command that opens no window should set {@code java.awt.headless} to {@code true} first:
   * else a display that is named but cannot be reached counts as a reason.
   *
   * @return one sentence for the user, or nothing if drawing works
   */
  public static Optional<String> obstacle() {
    return obstacle(DrawingProbe::draw);
  }

  /** As {@link #obstacle()}, of any attempt. */
  static Optional<String> obstacle(Runnable attempt) {
    try {
      attempt.run();
      return Optional.empty();
    } catch (LinkageError | InternalError | RuntimeException failure) {
      return Optional.of(sentence(failure));
    } catch (Error failure) {
      // AWTError is not named in a catch: where java.desktop is missing so is its class.
      if (failure.getClass().getName().equals("java.awt.AWTError")) {
        return Optional.of(sentence(failure));
      }
      throw failure;
    }
  }

  private static String sentence(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    String why = cause.getClass().getSimpleName();
    if (message != null && !message.isBlank()) {
      why += ": " + message.strip().lines().findFirst().orElse("");
    }
    return "Charts are left out because this Java cannot draw text ("
        + why
        + "); a full JDK with FreeType and fontconfig can, where DISPLAY is unset or reachable.";
  }
}
