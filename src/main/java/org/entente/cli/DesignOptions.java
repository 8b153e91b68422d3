package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.design.Design;
import org.entente.design.DesignException;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.entente.design.FactorNames;
import org.entente.design.Factors;
import org.entente.design.OwnDesign;
import org.entente.design.VaryText;
import org.entente.scenario.Scenario;
import org.entente.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What is varied, and at which points. */
final class DesignOptions {
  static final List<String> METHODS =
      List.of("grid", "oat", "lhs", "sobol", "sobol2", "morris", "random");
  private static final int GRID_LEVELS = 5;
  private static final String OWN = ".csv";

  @CommandLine.Option(
      names = "--vary",
      paramLabel = "PATH[=LOW:HIGH[:N]|=a,b,c]",
      description =
          "Vary a quantity, a group or a switch (timeline.ID.enabled): over its range in the"
              + " scenario, from LOW to HIGH, on a grid in N levels, or at some levels. Repeatable.")
  List<String> vary = new ArrayList<>();

  @CommandLine.Option(
      names = "--design",
      paramLabel = "METHOD|FILE.csv",
      description =
          "How points are chosen: grid (the default with --vary), oat (one at a time), lhs (Latin"
              + " hypercube), sobol, sobol2 (with second order), morris, random; or a table of"
              + " points of your own.")
  @Nullable String method;

  @CommandLine.Option(
      names = "--points",
      paramLabel = "N",
      description =
          "Number of points (lhs, random; default 100), base rows (sobol, a power of two; default"
              + " 64) or trajectories (morris; default 10).")
  @Nullable Integer points;

  /** The design that the options say. */
  Design design(Scenario scenario, long seed, Console console) throws IOException {
    FactorNames names = new FactorNames(scenario);
    List<VaryText> varied = new ArrayList<>();
    for (String text : vary) {
      varied.add(VaryText.read(names, text));
    }
    List<Factor> factors = varied.stream().map(VaryText::factor).toList();
    requireApart(factors);
    if (method != null && method.toLowerCase(Locale.ROOT).endsWith(OWN)) {
      if (points != null) {
        throw new BadInputException("--points has no place beside a table of points");
      }
      Path table = console.path(method);
      if (!Files.exists(table)) {
        throw new BadInputException("--design: there is no table " + method + "; check its name");
      }
      return OwnDesign.read(Table.read(table), names, factors);
    }
    String chosen = chosen(factors.isEmpty());
    List<Factor> all = factors.isEmpty() ? Factors.groups(scenario) : factors;
    if (all.isEmpty()) {
      throw new BadInputException("the scenario has no ranged quantity; name one by --vary");
    }
    return design(chosen, all, varied, seed);
  }

  private String chosen(boolean everything) {
    if (method == null) {
      if (everything) {
        throw new BadInputException(
            "name what to vary by --vary PATH=LOW:HIGH:N, or a design by --design METHOD for all"
                + " ranged quantities");
      }
      return "grid";
    }
    if (!METHODS.contains(method)) {
      throw new BadInputException(
          "--design: "
              + Names.unknown("method", method, METHODS)
              + ", or name a table of points (FILE.csv)");
    }
    if (method.equals("grid") && everything) {
      throw new BadInputException("a grid needs --vary PATH=LOW:HIGH:N");
    }
    return method;
  }

  private Design design(String chosen, List<Factor> factors, List<VaryText> varied, long seed) {
    boolean counted = !chosen.equals("grid") && !chosen.equals("oat");
    if (!counted && points != null) {
      throw new BadInputException("--points has no place in a design of kind " + chosen);
    }
    if (!chosen.equals("grid")) {
      for (VaryText each : varied) {
        if (each.levels() != 0) {
          throw new BadInputException(
              "a number of levels has its place on a grid alone; say "
                  + each.factor().name()
                  + "=LOW:HIGH");
        }
      }
    }
    int count = points == null ? standard(chosen) : points;
    return switch (chosen) {
      case "grid" ->
          Designs.grid(
              factors,
              varied.stream().map(v -> v.levels() == 0 ? GRID_LEVELS : v.levels()).toList());
      case "oat" -> Designs.oneAtATime(factors);
      case "lhs" -> Designs.latinHypercube(factors, count, seed);
      case "sobol" -> Designs.sobol(factors, count, false, seed);
      case "sobol2" -> Designs.sobol(factors, count, true, seed);
      case "morris" -> Designs.morris(factors, count, seed);
      default -> Designs.random(factors, count, seed);
    };
  }

  private static int standard(String chosen) {
    return switch (chosen) {
      case "sobol", "sobol2" -> 64;
      case "morris" -> 10;
      default -> 100;
    };
  }

  private static void requireApart(List<Factor> factors) {
    try {
      Factors.requireApart(factors);
    } catch (DesignException e) {
      throw new BadInputException("--vary: " + e.getMessage(), e);
    }
  }
}
