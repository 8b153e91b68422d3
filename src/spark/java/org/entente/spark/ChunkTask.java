package org.entente.spark;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.entente.experiment.Gathering;
import org.entente.experiment.Job;
import org.entente.experiment.Work;

/** Works out a chunk where Spark puts it. It writes nothing: Spark may run it twice. */
final class ChunkTask<R, G extends Gathering<G>>
    implements FlatMapFunction<Iterator<Chunk>, Outcome> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<Job<R, G>> job;

  ChunkTask(Broadcast<Job<R, G>> job) {
    this.job = job;
  }

  @Override
  public Iterator<Outcome> call(Iterator<Chunk> chunks) {
    return List.of(workOut(chunks.next())).iterator();
  }

  private Outcome workOut(Chunk chunk) {
    long start = System.nanoTime();
    G gathered = job.value().nothing();
    Work<R> work = job.value().work(gathered);
    Object[] results = new Object[Math.toIntExact(chunk.size())];
    for (int r = 0; r < results.length; r++) {
      try {
        results[r] = work.replicate(chunk.first() + r);
      } catch (RuntimeException | StackOverflowError failure) {
        results[r] = SentFailure.of(failure);
      }
    }
    byte[] packed = packed(gathered);
    return new Outcome(chunk, results, packed, (System.nanoTime() - start) / 1e9);
  }

  private static byte[] packed(Gathering<?> gathered) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(bytes, quick, 1 << 16))) {
      gathered.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      quick.end();
    }
    return bytes.toByteArray();
  }
}
