package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.Baseline;
import org.entente.experiment.Ensemble;
import org.entente.experiment.EnsembleJob;
import org.entente.experiment.EnsembleRun;
import org.entente.experiment.Replication;
import org.entente.experiment.ThreadEngine;
import org.entente.experiment.Work;
import org.entente.model.CompiledScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that is sent elsewhere, and whose results and gatherings come back, leaves no trace. */
class SentJobTest {
  private static final int REPLICATIONS = 40;

  @TempDir Path folder;

  @SuppressWarnings("unchecked") // what was written a line before
  private static <T> T sent(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  @Test
  void partsWorkedOutElsewhereMakeTheSameFiles() throws Exception {
    Ensemble ensemble =
        new Ensemble(CompiledScenario.of(Baseline.with()), 7, REPLICATIONS, 3, true);
    EnsembleJob<EnsembleTally> job = new EnsembleJob<>(ensemble, EnsembleTally::new);

    Path here = Files.createDirectory(folder.resolve("here"));
    try (ResultsWriter writer = new ResultsWriter(ensemble, here, "")) {
      writer.finish(EnsembleRun.on(new ThreadEngine(2), job, writer));
    }

    Path there = Files.createDirectory(folder.resolve("there"));
    EnsembleTally all = job.nothing();
    try (ResultsWriter writer = new ResultsWriter(ensemble, there, "")) {
      for (int first = 1; first <= REPLICATIONS; first += 10) {
        EnsembleJob<EnsembleTally> elsewhere = sent(job);
        EnsembleTally part = elsewhere.nothing();
        Work<Replication> work = elsewhere.work(part);
        for (int number = first; number < first + 10; number++) {
          writer.replication(sent(work.replicate(number)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part.write(new DataOutputStream(bytes));
        all.add(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
      }
      writer.finish(all);
    }

    try (var files = Files.list(here)) {
      for (Path file : files.toList()) {
        assertThat(there.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }
}
