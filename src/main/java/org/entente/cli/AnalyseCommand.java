package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.analysis.DesignSample;
import org.entente.analysis.Estimator;
import org.entente.analysis.Estimators;
import org.entente.analysis.Indices;
import org.entente.analysis.NoIndicesException;
import org.entente.results.ResultsWriter;
import org.entente.study.AnalysedTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code entente analyse}: sensitivity indices from any table of factors and a response. */
@CommandLine.Command(
    name = "analyse",
    aliases = "analyze",
    description = "Tells which factors of a table a response hangs on, and how far.",
    footer = {
      "",
      "Examples: entente analyse results/kabul-2025/001/responses.csv --response balance.end",
      "          entente analyse points.csv --response y --factors a,b --method src",
      "",
      "A table has a row a point: numbers, a column a factor, the response empty where the point",
      "failed. In a sweep's responses.csv it has a row a replication. Methods: sobol and morris, for",
      "tables in these layouts; oat, one factor at a time from a base; for any points prcc (rank",
      "correlation), src (regression) and pawn (distributions)."
    })
final class AnalyseCommand extends Command {
  private static final Set<String> OVER_A_RANGE = Set.of("morris", "oat");

  @CommandLine.Parameters(
      arity = "1",
      paramLabel = "FILE.csv",
      description = "A table, or the results folder of a sweep.")
  String source = "";

  @CommandLine.Option(
      names = "--response",
      paramLabel = "Y",
      required = true,
      description = "The column of the response.")
  String response = "";

  @CommandLine.Option(
      names = "--factors",
      paramLabel = "A",
      split = ",",
      description =
          "The columns of the factors, with commas between (default: the sweep's, or all others).")
  List<String> factors = new ArrayList<>();

  @CommandLine.Option(
      names = "--method",
      paramLabel = "METHOD",
      description =
          "morris, sobol, prcc, src, pawn or oat (default: what the layout is for, else prcc).")
  @Nullable String method;

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "Seed of the intervals' resampling (default: ${DEFAULT-VALUE}).")
  long seed;

  @Override
  public Integer call() throws IOException {
    Optional<String> asked = Optional.ofNullable(method);
    asked
        .filter(word -> !Estimators.methods().contains(word))
        .ifPresent(
            word -> {
              throw new BadInputException(
                  "--method: " + Names.unknown("method", word, Estimators.methods()));
            });
    Path file = file();
    DesignSample sample =
        AnalysedTables.read(file, response, factors.stream().map(String::strip).toList(), asked);
    Estimator estimator =
        asked.map(Estimators::named).orElseGet(() -> Estimators.forDesign(sample.design()));
    Indices indices;
    try {
      indices = estimator.estimate(sample, seed);
    } catch (NoIndicesException e) {
      throw new BadInputException(file + ", response \"" + response + "\": " + e.getMessage(), e);
    }
    if (json) {
      print(document(indices));
    } else {
      IndexTable.lines(response, indices).forEach(this::print);
      if (OVER_A_RANGE.contains(indices.method()) && !AnalysedTables.hasRanges(file)) {
        print("Effects are over the range of a factor's levels in the table.");
      }
    }
    return ExitCode.DONE;
  }

  private Path file() throws IOException {
    Path path = console().path(source);
    if (Files.isDirectory(path)) {
      StoredRows.require(path, source);
      return path.resolve(ResultsWriter.RESPONSES);
    }
    if (!Files.exists(path)) {
      throw new BadInputException("there is no file " + path);
    }
    return path;
  }

  private Map<String, Object> document(Indices indices) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("response", response);
    document.putAll(IndexDocument.of(indices));
    return document;
  }
}
