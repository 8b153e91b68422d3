package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Measures what Spark costs beside threads on this machine, and prints a table for {@code
 * performance.md}; {@code src/main/scripts/measure-scale} runs it. A sweep is run at two sizes: the
 * difference is what rows cost, the rest what it takes to begin and to end.
 */
final class Overhead {
  private static final int POINTS = 20;
  private static final int TASKS = 2000;

  private final Path folder;
  private final Path scenario;
  private final int small;
  private final int large;
  private int runs;

  private Overhead(Path folder, Path scenario, int small) {
    this.folder = folder;
    this.scenario = scenario;
    this.small = small;
    large = 4 * small;
  }

  /** Where replications are worked out. */
  private record Place(String name, List<String> words, int workers) {}

  /**
   * Measures.
   *
   * @param args the scenario, replications of a point at the smaller size, rounds
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("overhead");
    try {
      new Overhead(folder, Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1]))
          .measure(Integer.parseInt(args[2]));
    } finally {
      delete(folder);
    }
  }

  private void measure(int rounds) throws Exception {
    double oneThread = 0;
    double oneWorker = 0;
    print("| where | rows a second | beside one thread | to begin and to end |");
    print("|---|---|---|---|");
    for (int cores = 1; cores <= 2; cores++) {
      String threads = Integer.toString(cores);
      Place here = new Place(threads + " of its own threads", List.of("--threads", threads), 0);
      double[] local = medians(here, rounds);
      oneThread = oneThread == 0 ? local[0] : oneThread;
      row(here.name(), local, local[0] / oneThread);
      Path place = Files.createDirectory(folder.resolve("cluster-" + cores));
      try (Cluster cluster = Cluster.of(cores, place)) {
        List<String> words = List.of("--engine", "spark", "--master", cluster.url());
        Place there = new Place("Spark, " + cores + " worker(s) of one core", words, cores);
        double[] remote = medians(there, rounds);
        oneWorker = oneWorker == 0 ? remote[0] : oneWorker;
        row(there.name(), remote, remote[0] / oneThread);
        if (cores == 2) {
          print("");
          print(
              "Two workers do %.2f times the rows of one; a task of Spark's by itself takes %.1f ms"
                  + " on two cores.",
              remote[0] / oneWorker, millisecondsATask(cluster));
        }
      }
    }
  }

  private static void row(String name, double[] found, double ratio) {
    print("| %s | %,.0f | %.2f | %.1f s |", name, found[0], ratio, found[1]);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  /** Rows a second, and seconds that do not hang on rows. */
  private double[] medians(Place place, int rounds) throws Exception {
    double[] rates = new double[rounds];
    double[] fixed = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      double few = seconds(place, small);
      double many = seconds(place, large);
      if (many <= few) {
        throw new IllegalStateException(
            "the larger sweep took no longer than the smaller; take more replications");
      }
      double rows = (double) POINTS * (large - small);
      rates[round] = rows / (many - few);
      fixed[round] = few - POINTS * small / rates[round];
    }
    Arrays.sort(rates);
    Arrays.sort(fixed);
    return new double[] {rates[rounds / 2], fixed[rounds / 2]};
  }

  private double seconds(Place place, int replications) throws Exception {
    List<String> words =
        new ArrayList<>(
            List.of(
                "sweep",
                scenario.toString(),
                "--vary",
                "actors.rawalpindi.red-line=0.6:1.2:" + POINTS,
                "-n",
                Integer.toString(replications),
                "--no-charts",
                "--quiet",
                "--out",
                "r" + ++runs));
    words.addAll(place.words());
    List<String> options =
        List.of(
            "-Xmx1g",
            "-Dspark.driver.host=" + Cluster.HOST,
            "-Dspark.driver.bindAddress=" + Cluster.HOST,
            "-Dspark.executor.extraClassPath=" + Cluster.folders(),
            "-Dspark.entente.patience=120",
            "-Dspark.executor.memory=512m");
    ProcessBuilder builder =
        new ProcessBuilder(Cluster.java(options, "org.entente.cli.Main", words))
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    long start = System.nanoTime();
    Process process = builder.start();
    if (!process.waitFor(20, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("a sweep did not end well");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** What a task takes that does nothing. */
  private static double millisecondsATask(Cluster cluster) {
    SparkSettings.quieten();
    SparkConf conf =
        SparkSettings.of(cluster.url())
            .set("spark.driver.host", Cluster.HOST)
            .set("spark.executor.extraClassPath", Cluster.folders())
            .set("spark.executor.memory", "512m");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      spark.setLogLevel("ERROR");
      List<Integer> numbers = Stream.iterate(0, n -> n + 1).limit(TASKS).toList();
      spark.parallelize(numbers, TASKS).count();
      long start = System.nanoTime();
      spark.parallelize(numbers, TASKS).count();
      return (System.nanoTime() - start) / 1e6 / TASKS;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
