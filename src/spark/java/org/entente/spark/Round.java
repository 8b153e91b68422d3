package org.entente.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.entente.experiment.Gathering;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.collection.Iterator;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction0;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;
import scala.util.Failure;
import scala.util.Try;

/** Some tasks that Spark was given together; what each returns is put on a queue as it arrives. */
final class Round {
  private final SimpleFutureAction<BoxedUnit> action;

  private Round(SimpleFutureAction<BoxedUnit> action) {
    this.action = action;
  }

  /** Gives Spark tasks, and does not wait for them. */
  static <R, G extends Gathering<G>> Round begin(
      JavaSparkContext spark,
      List<Chunk> chunks,
      ChunkTask<R, G> task,
      BlockingQueue<Outcome> arrived) {
    JavaRDD<Outcome> outcomes = spark.parallelize(chunks, chunks.size()).mapPartitions(task);
    List<Object> partitions = new ArrayList<>();
    for (int p = 0; p < chunks.size(); p++) {
      partitions.add(p);
    }
    SparkContext context = spark.sc();
    return new Round(
        context.submitJob(
            outcomes.rdd(),
            new First(),
            CollectionConverters.asScala(partitions).toSeq(),
            new AbstractFunction2<Object, Outcome, BoxedUnit>() {
              @Override
              public BoxedUnit apply(Object partition, Outcome outcome) {
                arrived.add(outcome);
                return BoxedUnit.UNIT;
              }
            },
            new AbstractFunction0<BoxedUnit>() {
              @Override
              public BoxedUnit apply() {
                return BoxedUnit.UNIT;
              }
            }));
  }

  /** The one element that a task returns. */
  private static final class First extends AbstractFunction1<Iterator<Outcome>, Outcome>
      implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public Outcome apply(Iterator<Outcome> outcomes) {
      return outcomes.next();
    }
  }

  /** Whether all its tasks have ended well. */
  boolean isDone() {
    return action.isCompleted() && failure() == null;
  }

  /** Why Spark has given up; null if it has not. */
  @Nullable Throwable failure() {
    Option<Try<BoxedUnit>> ended = action.value();
    return ended.isDefined() && ended.get() instanceof Failure<BoxedUnit> failed
        ? failed.exception()
        : null;
  }

  /** Gives up what has not ended. */
  void cancel() {
    action.cancel();
  }
}
