package org.entente.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.StreamedSample;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Failure;
import org.entente.experiment.Replication;
import org.entente.experiment.Sink;
import org.entente.outcome.Dyads;
import org.entente.outcome.Responses;
import org.entente.table.CsvWriter;
import org.jspecify.annotations.Nullable;

/** Writes the files of an ensemble into a folder as its replications arrive. */
public final class ResultsWriter implements Sink, Closeable {
  /** The responses of every replication. */
  public static final String RESPONSES = "responses.csv";

  /** The scenario as resolved. */
  public static final String SCENARIO = "scenario.yaml";

  /** The replications that failed. */
  public static final String FAILURES = "failures.csv";

  private final Ensemble ensemble;
  private final Path folder;
  private final @Nullable CsvWriter responses;
  private final @Nullable HistoryFiles histories;
  private final @Nullable ParametersFile parameters;
  private final EnsembleRecord record;

  /**
   * Starts the files of an ensemble.
   *
   * @param folder an empty folder
   * @param resolved the scenario as resolved, as text
   */
  public ResultsWriter(Ensemble ensemble, Path folder, String resolved) throws IOException {
    this(ensemble, folder, resolved, true);
  }

  /**
   * Starts the files of an ensemble.
   *
   * @param folder an empty folder
   * @param resolved the scenario as resolved, as text
   * @param rows whether there is a row a replication; without, memory does not grow with their
   *     number, and quantiles of responses are {@link StreamedSample#EXACTNESS}
   * @throws IllegalArgumentException if there are no rows for what only rows tell: drawn parameters
   */
  public ResultsWriter(Ensemble ensemble, Path folder, String resolved, boolean rows)
      throws IOException {
    if (!rows && ensemble.parameters().isDrawn()) {
      throw new IllegalArgumentException("drawn parameters are told row by row");
    }
    this.ensemble = ensemble;
    this.folder = folder;
    Responses declared = new Responses(ensemble.scenario());
    Files.writeString(folder.resolve(SCENARIO), resolved, StandardCharsets.UTF_8);
    List<String> columns = new ArrayList<>(List.of("replication"));
    columns.addAll(declared.names());
    responses = rows ? CsvWriter.to(folder.resolve(RESPONSES), columns) : null;
    histories = ensemble.recordFirst() > 0 ? new HistoryFiles(folder) : null;
    parameters =
        ensemble.parameters().isDrawn() ? new ParametersFile(folder, ensemble.parameters()) : null;
    record =
        new EnsembleRecord(
            ensemble,
            rows
                ? new KeptSamples(declared.count())
                : new StreamedSamples(
                    declared.count(),
                    DyadChange.differences(new Dyads(ensemble.scenario()).ofFocus(), declared)));
  }

  @Override
  public void replication(Replication replication) {
    record.replication(replication);
    try {
      if (parameters != null) {
        parameters.write(replication.number());
      }
      if (responses != null) {
        responses.whole(replication.number());
        for (double value : replication.responses()) {
          responses.number(value);
        }
        responses.endRow();
      }
      if (histories != null && replication.historyOrNull() != null) {
        histories.write(replication.historyOrNull());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void failure(Failure failure) {
    record.failure(failure);
    try {
      if (parameters != null) {
        parameters.write(failure.replication());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What has arrived so far. */
  public EnsembleRecord record() {
    return record;
  }

  /**
   * Writes what is known only at the end: what was gathered, summary, questions, failures.
   *
   * @return the summary
   */
  public EnsembleSummary finish(EnsembleTally tally) throws IOException {
    if (responses != null) {
      responses.close();
    }
    if (parameters != null) {
      parameters.close();
    }
    if (histories != null) {
      histories.commit();
    }
    EnsembleSummary summary = EnsembleSummary.of(ensemble, record);
    SummaryFiles.write(folder, summary);
    if (!summary.shares().isEmpty()) {
      summary.shares().write(folder);
    }
    QuestionAnswers.write(
        folder, QuestionAnswers.of(ensemble.scenario().scenario().asked(), ensemble, record));
    FirstDatesFile.write(folder, ensemble.scenario().scenario(), record);
    tally.write(folder);
    if (!record.failures().isEmpty()) {
      writeFailures();
    }
    return summary;
  }

  private void writeFailures() throws IOException {
    List<String> columns = List.of("seed", "replication", "cause", "stack");
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FAILURES), columns)) {
      for (Failure failure : record.failures()) {
        csv.whole(failure.seed()).whole(failure.replication()).text(failure.cause().toString());
        csv.text(String.join("\n", failure.frames()));
        csv.endRow();
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (histories != null) {
      histories.close();
    }
    if (parameters != null) {
      parameters.close();
    }
    if (responses != null) {
      responses.close();
    }
  }
}
