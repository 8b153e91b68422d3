package org.entente;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A checkout with the real launcher, and programs that stand in for Java and Maven. */
final class LauncherSandbox {
  /** How a call of the launcher ended. */
  record Outcome(int exitCode, String output, String errors) {}

  private static final List<String> TOOLS =
      List.of(
          "bash", "cat", "env", "find", "grep", "mkdir", "mv", "readlink", "rm", "sleep", "touch");

  final Path folder;
  private final Path tools;
  private final Path jdk;

  LauncherSandbox(Path temporary) throws IOException {
    Path real = temporary.toRealPath();
    folder = Files.createDirectories(real.resolve("checkout"));
    tools = Files.createDirectories(real.resolve("tools"));
    jdk = real.resolve("jdk");
    Files.copy(Path.of("entente"), folder.resolve("entente"));
    executable(folder.resolve("entente"));
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.createDirectories(folder.resolve("src/main"));
    Files.createDirectories(folder.resolve(".mvn"));
    for (String tool : TOOLS) {
      lend(tool);
    }
    install("mvn", tools);
    javaIs("17.0.1");
    mavenShould("build");
  }

  /** Uses the system's lock, where there is one, for builds. */
  void withFlock() throws IOException {
    lend("flock");
  }

  static boolean hasFlock() {
    return path("flock").findFirst().isPresent();
  }

  void javaIs(String version) throws IOException {
    Files.createDirectories(jdk.resolve("bin"));
    install("java", jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  void withoutJava() throws IOException {
    Files.delete(jdk.resolve("bin/java"));
  }

  void withoutMaven() throws IOException {
    Files.delete(tools.resolve("mvn"));
  }

  void javaMayNotArchive() throws IOException {
    Files.writeString(folder.resolve("java-may-not-archive"), "");
  }

  void mavenShould(String what) throws IOException {
    Files.writeString(folder.resolve("maven-should"), what);
  }

  /** As if a source had been edited after the build, both long ago. */
  void editASource() throws IOException {
    Path source = Files.writeString(folder.resolve("src/main/Source.java"), "");
    FileTime edited = Files.getLastModifiedTime(source);
    Path stamp = folder.resolve("target/run/stamp");
    Files.setLastModifiedTime(
        stamp, FileTime.from(edited.toInstant().minus(Duration.ofMinutes(1))));
  }

  int builds() throws IOException {
    Path builds = folder.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return end(start(folder.resolve("entente"), folder, Map.of(), arguments));
  }

  Process start(Path launcher, Path from, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(tools.resolve("bash").toString());
    builder.command().add(launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.directory(from.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools + File.pathSeparator + jdk.resolve("bin"));
    builder.environment().put("SANDBOX", folder.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Outcome end(Process process) throws IOException, InterruptedException {
    String output = text(process.getInputStream());
    String errors = text(process.getErrorStream());
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the launcher hangs");
    }
    return new Outcome(process.exitValue(), output, errors);
  }

  private void lend(String tool) throws IOException {
    Path script = tools.resolve(tool);
    Files.writeString(script, "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
    executable(script);
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void install(String program, Path where) throws IOException {
    try (InputStream in = LauncherSandbox.class.getResourceAsStream("launcher/" + program)) {
      Path file = where.resolve(program);
      Files.deleteIfExists(file);
      Files.copy(in, file);
      executable(file);
    }
  }

  private static void executable(Path file) {
    if (!file.toFile().setExecutable(true)) {
      throw new IllegalStateException("cannot make executable: " + file);
    }
  }

  private static Path find(String tool) {
    return path(tool).findFirst().orElseThrow(() -> new IllegalStateException("no " + tool));
  }

  private static Stream<Path> path(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable);
  }
}
