package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.chronicle.Chronicle;
import org.entente.experiment.Parameters.Way;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.outcome.ChronicleRecorder;
import org.entente.reader.ResolvedScenario;
import org.entente.reader.ScenarioReader;
import org.entente.results.Manifest;
import org.entente.results.ParametersFile;
import org.entente.results.ResponseRows;
import org.entente.results.ResultsFolders;
import org.entente.results.ResultsWriter;
import org.entente.scenario.Scenario;
import org.entente.study.RowHistory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which history: a member of a scenario's ensemble, or a row of a results folder. */
final class HistoryKey {
  @CommandLine.Parameters(
      paramLabel = "SCENARIO|RESULTS",
      description = "A scenario file, a results folder, or 'latest' for the newest results.")
  String source = "";

  @CommandLine.Option(
      names = "--member",
      paramLabel = "N",
      description = "Which replication of a scenario, from 1.")
  @Nullable Long member;

  @CommandLine.Option(
      names = "--row",
      paramLabel = "K",
      description = "Which row of the responses of a results folder, from 1.")
  @Nullable Long row;

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "SEED",
      description = "Any signed 64-bit number, with --member (default: 1).")
  @Nullable Long seed;

  @CommandLine.Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Change one value of the scenario, after all else was read. Repeatable.")
  List<String> settings = new ArrayList<>();

  /** Simulates the history once more and tells it. */
  Chronicle tell(Command command) throws IOException {
    Path place = command.console().path(source);
    boolean isResults =
        source.equals(ResultsFolders.LATEST)
            || Files.isDirectory(place)
            || (row != null && !Files.exists(place));
    return isResults ? ofResults(command) : ofScenario(command);
  }

  private Chronicle ofScenario(Command command) {
    if (row != null) {
      throw new BadInputException(
          "--row is for a results folder, and "
              + source
              + " is a file; name a member of its ensemble by --member N, from 1");
    }
    if (member == null) {
      throw new BadInputException("name a replication by --member N, from 1");
    }
    if (member < 1) {
      throw new BadInputException("--member counts from 1, so " + member + " is none");
    }
    ResolvedScenario resolved = ScenarioReader.read(command.console().path(source), settings);
    return chronicle(resolved.scenario(), resolved.digest(), seed == null ? 1 : seed, member);
  }

  private Chronicle ofResults(Command command) throws IOException {
    if (row == null) {
      throw new BadInputException(
          source
              + " stands for results; name one of their rows by --row K, from 1"
              + (member == null ? "" : ", as --member is for a scenario file"));
    }
    if (member != null || seed != null || !settings.isEmpty()) {
      throw new BadInputException(
          "a row of results has its own member, seed and scenario; leave out --member, --seed and"
              + " --set");
    }
    Path folder = command.ensemble(source, ResultsWriter.SCENARIO, ResultsWriter.RESPONSES);
    Manifest manifest = Manifest.read(folder);
    ResolvedScenario resolved = RecordedScenario.of(folder, manifest, command);
    RowHistory history =
        RowHistory.of(resolved.scenario(), manifest, ResponseRows.read(folder, row));
    Way way = manifest.layout().parameters();
    if (way != Way.FIXED) {
      command.tell(
          String.format(
              Locale.ROOT,
              "Note: this history has parameters of its own, which are draw %d of %s.",
              way.draw(history.replication()),
              ParametersFile.FILE));
    }
    return chronicle(history.scenario(), resolved.digest(), history.seed(), history.replication());
  }

  private static Chronicle chronicle(
      Scenario scenario, String digest, long seed, long replication) {
    CompiledScenario compiled = CompiledScenario.of(scenario);
    ChronicleRecorder recorder = new ChronicleRecorder(compiled);
    new Simulation(compiled, recorder).run(seed, replication);
    return new Chronicle(
        scenario,
        digest,
        Version.number(),
        seed,
        replication,
        recorder.happenings(),
        recorder.decisions());
  }
}
