package org.entente.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** A standalone master and workers, each a process of its own, on the loopback interface. */
final class Cluster implements AutoCloseable {
  static final String HOST = "127.0.0.1";

  private final Path folder;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();
  private final Path home;

  private Cluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    home = home(folder);
    port = freePort();
    master =
        start(
            "master",
            "org.apache.spark.deploy.master.Master",
            List.of("--host", HOST, "--port", Integer.toString(port), "--webui-port", "0"));
    awaitAnswer();
  }

  /** Starts a master with so many workers of one core and a gigabyte. */
  static Cluster of(int workers, Path folder) throws IOException, InterruptedException {
    Cluster cluster = new Cluster(folder);
    for (int w = 0; w < workers; w++) {
      cluster.addWorker();
    }
    return cluster;
  }

  /** What a worker takes for an installation of Spark: a folder of its jars. */
  private static Path home(Path folder) throws IOException {
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    for (String entry : classPath()) {
      Path jar = Path.of(entry);
      if (Files.isRegularFile(jar) && !jar.getFileName().toString().startsWith("slf4j-nop")) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
      }
    }
    return jars.getParent();
  }

  static List<String> classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(path.split(File.pathSeparator, -1));
  }

  /** The classes that no jar holds. */
  static String folders() {
    return String.join(
        File.pathSeparator,
        classPath().stream().filter(entry -> Files.isDirectory(Path.of(entry))).toList());
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }

  /** The words that start a class with Spark's class path. */
  static List<String> java(List<String> options, String main, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String option : JavaModuleOptions.defaultModuleOptionArray()) {
      if (!option.startsWith("--add-modules")) { // Java tells of it on standard error
        command.add(option);
      }
    }
    command.addAll(options);
    command.add("-cp");
    command.add(
        String.join(
            File.pathSeparator,
            classPath().stream().filter(entry -> !entry.contains("slf4j-nop")).toList()));
    command.add(main);
    command.addAll(words);
    return command;
  }

  private Process start(String name, String main, List<String> words) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(java(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"), main, words));
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(folder.resolve(name + ".log").toFile());
    return builder.start();
  }

  void addWorker() throws IOException {
    String name = "worker-" + (workers.size() + 1);
    List<String> words =
        List.of(
            "--host",
            HOST,
            "--cores",
            "1",
            "--memory",
            "1g",
            "--webui-port",
            "0",
            "--work-dir",
            folder.resolve(name).toString(),
            url());
    workers.add(start(name, "org.apache.spark.deploy.worker.Worker", words));
  }

  String url() {
    return "spark://" + HOST + ":" + port;
  }

  private void awaitAnswer() throws InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      try {
        new Socket(HOST, port).close();
        return;
      } catch (IOException e) {
        Thread.sleep(100);
      }
      if (!master.isAlive()) {
        break;
      }
    }
    close();
    throw new IllegalStateException("the master does not start: " + log("master"));
  }

  String log(String name) {
    try {
      return Files.readString(folder.resolve(name + ".log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills the worker that was started last with SIGKILL. */
  void killWorker() throws InterruptedException {
    workers.remove(workers.size() - 1).destroyForcibly().waitFor();
  }

  private void deleteLinks() {
    try (Stream<Path> links = Files.list(home.resolve("jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    List<Process> all = new ArrayList<>(workers);
    all.add(master);
    List<ProcessHandle> handles = new ArrayList<>();
    for (Process process : all) {
      process.descendants().forEach(handles::add);
      handles.add(process.toHandle());
    }
    handles.forEach(ProcessHandle::destroyForcibly);
    for (Process process : all) {
      try {
        process.waitFor(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    deleteLinks();
  }
}
