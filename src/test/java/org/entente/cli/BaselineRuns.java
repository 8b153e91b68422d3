package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Runs of the baseline as the README has them, made once for all tests that look at them. */
final class BaselineRuns implements AutoCloseable {
  static final int REPLICATIONS = 1000;

  private final Path root;
  private final Map<Long, Outcome> outcomes = new TreeMap<>();

  private BaselineRuns() throws IOException {
    root = Files.createTempDirectory("baseline");
  }

  /** The results folder of a seed, with all replications recorded in full. */
  Path folder(long seed) {
    run(seed);
    return path(seed);
  }

  /** What the run of a seed printed. */
  Outcome run(long seed) {
    return outcomes.computeIfAbsent(
        seed,
        missing ->
            new Session(root)
                .type(
                    "run",
                    Scenarios.KABUL,
                    "--seed",
                    seed,
                    "--record-first",
                    "all",
                    "--no-charts",
                    "--out",
                    path(seed)));
  }

  private Path path(long seed) {
    return root.resolve("seed-" + seed);
  }

  @Override
  public void close() throws IOException {
    Folder.delete(root);
  }

  /** Hands them to the tests that ask for them. */
  static final class Lender implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == BaselineRuns.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(BaselineRuns.class))
          .getOrComputeIfAbsent(BaselineRuns.class, missing -> make());
    }

    private static BaselineRuns make() {
      try {
        return new BaselineRuns();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
