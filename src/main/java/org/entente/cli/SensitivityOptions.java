package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.analysis.Estimators;
import org.entente.design.Design;
import org.entente.design.DesignException;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.entente.design.Factors;
import org.entente.experiment.Experiment;
import org.entente.experiment.PointStreams;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.entente.scenario.Scenario;
import org.entente.study.SensitivitySizes;
import org.entente.study.SensitivityStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which responses, which factors, by which method, how large. */
final class SensitivityOptions {
  private static final String STANDARD = "standard";

  @CommandLine.Option(
      names = "--response",
      paramLabel = "NAME",
      split = ",",
      description =
          "A response to explain, a question too (default: the focus's alignment at the end with"
              + " each state). Repeatable.")
  List<String> response = new ArrayList<>();

  @CommandLine.Option(
      names = "--method",
      paramLabel = "METHOD",
      description = "One stage by morris, sobol, prcc, src, pawn or oat instead of screening.")
  @Nullable String method;

  @CommandLine.Option(
      names = "--factors",
      paramLabel = "A,B,...",
      split = ",",
      description = "Quantities, groups and switches to study (default: all ranged quantities).")
  List<String> factors = new ArrayList<>();

  @CommandLine.Option(
      names = "--groups",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description =
          "Let the quantities of a group move as one (the default), or with --no-groups each alone.")
  boolean groups;

  @CommandLine.Option(
      names = "--second-order",
      description = "Sobol' indices of pairs too, from a design twice as large.")
  boolean secondOrder;

  @CommandLine.Option(
      names = "--effort",
      paramLabel = "SIZE",
      defaultValue = STANDARD,
      description = "quick, standard or thorough; see below (default: ${DEFAULT-VALUE}).")
  String effort = STANDARD;

  @CommandLine.Option(
      names = "--points",
      paramLabel = "N",
      description =
          "With --method: trajectories (morris), base rows (sobol, a power of two) or points.")
  @Nullable Integer points;

  @CommandLine.Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      description = "With --method: replications of each point, from 2 (default: of --effort).")
  @Nullable Integer replications;

  @CommandLine.Option(
      names = "--streams",
      paramLabel = "WHICH",
      description =
          "With --method: 'common' or 'independent' draws of the points (default: common for sobol"
              + " and oat, else independent).")
  @Nullable String streams;

  List<String> responses(Scenario scenario) {
    List<String> declared = new Responses(CompiledScenario.of(scenario)).names();
    for (String name : response) {
      if (!declared.contains(name)) {
        throw new BadInputException("--response: " + Names.unknown("response", name, declared));
      }
    }
    return response.isEmpty()
        ? SensitivityStudy.standardResponses(scenario, declared)
        : response.stream().distinct().toList();
  }

  SensitivitySizes sizes() {
    List<String> words = SensitivitySizes.TABLE.stream().map(SensitivitySizes::word).toList();
    return SensitivitySizes.TABLE.stream()
        .filter(size -> size.word().equals(effort))
        .findFirst()
        .orElseThrow(
            () -> new BadInputException("--effort: " + Names.unknown("effort", effort, words)));
  }

  /** The factors that are studied. */
  List<Factor> factors(Scenario scenario) {
    List<String> names = factors.stream().map(String::strip).toList();
    if (names.contains(Factor.DUMMY)) {
      throw new BadInputException(
          "--factors: the dummy is no part of the scenario; screening adds it of itself");
    }
    List<Factor> chosen =
        !names.isEmpty()
            ? SensitivityStudy.factors(scenario, names)
            : groups ? Factors.groups(scenario) : Factors.singles(scenario);
    try {
      Factors.requireApart(chosen);
    } catch (DesignException e) {
      throw new BadInputException("--factors: " + e.getMessage(), e);
    }
    if (chosen.isEmpty()) {
      throw new BadInputException(
          "the scenario has no ranged quantity, so there is nothing to study");
    }
    return chosen;
  }

  String method() {
    if (method == null || !Estimators.methods().contains(method)) {
      throw new BadInputException(
          "--method: " + Names.unknown("method", String.valueOf(method), Estimators.methods()));
    }
    return method;
  }

  /** The design of --method; none where the study goes in stages. */
  Optional<Design> design(Scenario scenario, long seed) {
    sizes();
    if (method == null) {
      if (points != null || replications != null || streams != null) {
        throw new BadInputException(
            "--points, --replications and --streams go with --method; without it say --effort");
      }
      return Optional.empty();
    }
    replications();
    streams();
    SensitivitySizes sizes = sizes();
    List<Factor> chosen = factors(scenario);
    List<Factor> withDummy = new ArrayList<>(chosen);
    withDummy.add(Factor.dummy());
    if (secondOrder && !method().equals("sobol")) {
      throw new BadInputException("--second-order goes with the method sobol");
    }
    Design design =
        switch (method()) {
          case "morris" -> Designs.morris(withDummy, count(sizes.trajectories()), seed);
          case "sobol" -> Designs.sobol(chosen, count(sizes.baseRows()), secondOrder, seed);
          case "oat" -> Designs.oneAtATime(chosen);
          default -> Designs.latinHypercube(withDummy, count(sizes.rankPoints()), seed);
        };
    if ((long) design.size() * replications() > Experiment.MOST) {
      throw new BadInputException("this takes more than " + Words.count(Experiment.MOST) + " rows");
    }
    return Optional.of(design);
  }

  private int count(int standard) {
    return points == null ? standard : points;
  }

  int replications() {
    int number =
        replications != null
            ? replications
            : method().equals("sobol") ? sizes().replications() : sizes().screenedWith();
    if (number < 2) {
      throw new BadInputException(
          "--replications must be at least 2, so that chance can be told from effects, not "
              + number);
    }
    return number;
  }

  PointStreams streams() {
    if (streams == null) {
      return method().equals("sobol") || method().equals("oat")
          ? PointStreams.COMMON
          : PointStreams.INDEPENDENT;
    }
    return SweepOptions.streams(streams);
  }

  /** What makes the study this one, in words. */
  String word() {
    return method == null
        ? "screening, then indices; "
            + sizes().describe()
            + (secondOrder ? "; second order" : "")
            + (groups ? "" : "; no groups")
            + (factors.isEmpty() ? "" : "; " + String.join(", ", factors))
        : method() + " of " + replications() + " replications, " + streams().word() + " streams";
  }
}
