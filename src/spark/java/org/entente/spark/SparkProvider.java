package org.entente.spark;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.entente.experiment.Engine;
import org.entente.experiment.EngineException;
import org.entente.experiment.EngineProvider;

/** Opens the engine that runs on Spark. Spark's own settings hold, as spark-submit gives them. */
public final class SparkProvider implements EngineProvider {
  private static final long LOOK_UP_MILLISECONDS = 100;

  /** For {@link java.util.ServiceLoader}. */
  public SparkProvider() {}

  @Override
  public String name() {
    return "spark";
  }

  @Override
  public Engine open(String master) throws InterruptedException {
    SparkSettings.quieten();
    SparkVersion.require();
    Masters.require(master);
    SparkConf conf = SparkSettings.of(master);
    int seconds = SparkSettings.patience(conf);
    JavaSparkContext spark = connected(conf, master, seconds);
    try {
      if (!conf.contains("spark.log.level")) {
        spark.setLogLevel("ERROR");
      }
      awaitExecutor(spark, seconds);
      return new SparkEngine(spark);
    } catch (InterruptedException | RuntimeException e) {
      spark.close();
      throw e;
    }
  }

  /** Spark waits without end for a master that does not understand it. */
  private static JavaSparkContext connected(SparkConf conf, String master, int seconds)
      throws InterruptedException {
    FutureTask<JavaSparkContext> opening = new FutureTask<>(() -> new JavaSparkContext(conf));
    Thread thread = new Thread(opening, "spark-opening");
    thread.setDaemon(true);
    thread.start();
    try {
      return opening.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new EngineException(
          String.format(
              "what answers at %s took nobody on within %d seconds; see whether it is a Spark master"
                  + " of version %s, as its log says",
              master, seconds, SparkVersion.HERE),
          e);
    } catch (ExecutionException e) {
      throw new EngineException(
          "Spark did not start at "
              + master
              + ": "
              + SparkTrouble.first(e)
              + "; see that --master is right, such as spark://HOST:7077",
          e);
    }
  }

  private static void awaitExecutor(JavaSparkContext spark, int seconds)
      throws InterruptedException {
    // Where executors come as they are needed, there is none before there is a task.
    if (spark.isLocal() || spark.getConf().getBoolean("spark.dynamicAllocation.enabled", false)) {
      return;
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (!SparkSettings.hasExecutor(spark)) {
      if (spark.sc().isStopped()) {
        throw SparkTrouble.stopped(spark.master());
      }
      if (System.nanoTime() > end) {
        throw new EngineException(
            String.format(
                "the cluster at %s started no executor within %d seconds; no worker has %s of memory"
                    + " and a core free, or executors end as soon as they start, as a worker's log"
                    + " says: add workers, or ask for less by spark.executor.memory",
                spark.master(), seconds, spark.getConf().get("spark.executor.memory", "1g")));
      }
      Thread.sleep(LOOK_UP_MILLISECONDS);
    }
  }
}
