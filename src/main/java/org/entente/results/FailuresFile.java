package org.entente.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.experiment.RowFailure;
import org.entente.table.CsvWriter;
import org.jspecify.annotations.Nullable;

/** {@code failures.csv} of a sweep: written where there is a failure, and else not there. */
final class FailuresFile implements Closeable {
  private final Path folder;
  private @Nullable CsvWriter csv;

  FailuresFile(Path folder) {
    this.folder = folder;
  }

  void add(RowFailure failure) throws IOException {
    if (csv == null) {
      csv =
          CsvWriter.to(
              folder.resolve(ResultsWriter.FAILURES),
              List.of("point", "seed", "replication", "cause", "stack"));
    }
    csv.whole(failure.point()).whole(failure.seed()).whole(failure.replication());
    csv.text(failure.cause()).text(failure.stack()).endRow();
  }

  @Override
  public void close() throws IOException {
    if (csv != null) {
      csv.close();
    }
  }
}
