package org.entente.spark;

import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaSparkContext;
import org.entente.experiment.EngineException;

/** What went wrong on a cluster, in one sentence with what to do. */
final class SparkTrouble {
  /** 52 is Spark's own code for it, 137 that of a process that the system has killed. */
  private static final Pattern MEMORY =
      Pattern.compile(
          "OutOfMemoryError|exit(?:ed with)? (?:code|status) (?:52|137)\\b|GC overhead");

  private static final Pattern VERSIONS =
      Pattern.compile(
          "InvalidClassException|UnsupportedClassVersionError|ClassNotFoundException"
              + "|NoClassDefFoundError|NoSuchMethodError|IncompatibleClassChangeError");

  private static final int MOST_SHOWN = 200;

  private SparkTrouble() {}

  static EngineException of(Throwable cause, JavaSparkContext spark) {
    return new EngineException(
        words(
            String.valueOf(cause.getMessage()), spark.getConf().get("spark.executor.memory", "1g")),
        cause);
  }

  /** What a message of Spark's says, for people. */
  static String words(String message, String memory) {
    if (MEMORY.matcher(message).find()) {
      return "the executors run out of memory, of which they have "
          + memory
          + "; give them more by spark.executor.memory";
    }
    if (VERSIONS.matcher(message).find()) {
      return "the executors have another version of Spark, Java or Entente than the driver ("
          + first(message)
          + "); give both the same";
    }
    return "Spark gave up: " + first(message) + "; the executors' logs say more";
  }

  static EngineException stopped(String master) {
    return new EngineException(
        "the cluster at "
            + master
            + " has ended the application; see its master's page, and go on when it is back");
  }

  /** What is at the bottom of it. */
  static String first(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return first(cause.toString());
  }

  private static String first(String message) {
    String line = message.lines().findFirst().orElse("without a word").strip();
    return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "...";
  }
}
