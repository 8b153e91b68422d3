package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program with Spark on its class path, in a process of its own. */
final class Driver {
  private final Process process;
  private final Path err;

  private Driver(Process process, Path err) {
    this.process = process;
    this.err = err;
  }

  /** How it ended, and what it said. */
  record End(int code, String err) {}

  /**
   * Starts it.
   *
   * @param folder where it works
   * @param options for Java
   */
  static Driver start(Path folder, List<String> options, Object... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("-Xmx512m", "-Djava.awt.headless=true"));
    all.add("-Dspark.driver.host=" + Cluster.HOST);
    all.add("-Dspark.driver.bindAddress=" + Cluster.HOST);
    all.add("-Dspark.executor.extraClassPath=" + Cluster.folders());
    all.add("-Dspark.executor.memory=512m");
    all.add("-Dspark.entente.patience=120");
    all.add("-XX:TieredStopAtLevel=1");
    all.addAll(options);
    List<String> texts = List.of(words).stream().map(Object::toString).toList();
    Path err = Files.createTempFile(folder.getParent(), "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(Cluster.java(all, "org.entente.cli.Main", texts))
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile());
    builder.environment().put("SPARK_LOCAL_IP", Cluster.HOST);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return new Driver(builder.start(), err);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks it to stop, as a system that shuts down does. */
  void interrupt() throws IOException {
    new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start();
  }

  void kill() {
    process.destroyForcibly();
  }

  /** Waits for its end. */
  End end() throws IOException, InterruptedException {
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("it hangs; it said: " + Files.readString(err));
    }
    return new End(process.exitValue(), Files.readString(err));
  }
}
