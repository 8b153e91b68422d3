package org.entente.spark;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.entente.experiment.Engine;

/** What Spark is told, where nobody has told it otherwise. */
final class SparkSettings {
  /** What executors need beside Spark: a class of each jar. */
  private static final List<String> NEEDED =
      List.of(
          Engine.class.getName(),
          "sim.engine.SimState",
          "org.apache.commons.math3.random.SobolSequenceGenerator",
          "org.jspecify.annotations.NullMarked");

  /** How many seconds a cluster has to answer, and again to start a first executor. */
  static final String PATIENCE = "spark.entente.patience";

  private static final int SECONDS = 30;

  private static final String LOGGING = "log4j2.configurationFile";

  private SparkSettings() {}

  /** Spark tells a user much that is not asked for; whoever says how to log is heeded. */
  static void quieten() {
    if (System.getProperty(LOGGING) == null) {
      System.setProperty(LOGGING, "org/entente/spark/log4j2.properties");
    }
  }

  /** Seconds that are waited for a cluster that does nothing. */
  static int patience(SparkConf conf) {
    return conf.getInt(PATIENCE, SECONDS);
  }

  /** Whether there is any beside the driver, which Spark counts among them. */
  static boolean hasExecutor(JavaSparkContext spark) {
    return spark.isLocal() || spark.sc().statusTracker().getExecutorInfos().length > 1;
  }

  static SparkConf of(String master) {
    SparkConf conf = new SparkConf(true).setMaster(master);
    conf.setIfMissing("spark.app.name", "Entente");
    // Results are streamed, so that their sum is no measure of memory.
    conf.setIfMissing("spark.driver.maxResultSize", "0");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    conf.setIfMissing("spark.ui.enabled", "false");
    Set<String> jars = new LinkedHashSet<>(List.of(conf.get("spark.jars", "").split(",", -1)));
    jars.remove("");
    jars.addAll(needed());
    conf.set("spark.jars", String.join(",", jars));
    return conf;
  }

  private static Set<String> needed() {
    Set<String> jars = new LinkedHashSet<>();
    for (String name : NEEDED) {
      try {
        CodeSource source =
            Class.forName(name, false, SparkSettings.class.getClassLoader())
                .getProtectionDomain()
                .getCodeSource();
        URL place = source == null ? null : source.getLocation();
        // A folder of classes cannot be sent; who runs from one gives executors their class path.
        if (place != null && Files.isRegularFile(Path.of(place.toURI()))) {
          jars.add(place.toString());
        }
      } catch (ClassNotFoundException | URISyntaxException e) {
        throw new IllegalStateException("a library is not where it should be", e);
      }
    }
    return jars;
  }
}
