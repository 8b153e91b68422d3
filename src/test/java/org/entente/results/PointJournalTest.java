package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.entente.Baseline;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.entente.experiment.Experiment;
import org.entente.experiment.PointStreams;
import org.entente.experiment.RowFailure;

/** Totals of points outlive a journal that was cut off anywhere. */
class PointJournalTest {
  private static final int POINTS = 12;
  private static Path folder = Path.of("");

  private static final Experiment EXPERIMENT =
      new Experiment(
          Baseline.with(),
          Designs.grid(List.of(Factor.dummy()), List.of(POINTS)),
          1,
          10,
          PointStreams.COMMON,
          null,
          List.of("balance.end", "stress.max"));

  @BeforeContainer
  static void make() throws IOException {
    folder = Files.createTempDirectory("points");
  }

  @AfterContainer
  static void tidy() throws IOException {
    StagedFolder.delete(folder);
  }

  /** Every third point has failures. */
  private static PointTotals totals(int point) {
    List<RowFailure> failures = new ArrayList<>();
    for (int f = 1; f <= point % 3; f++) {
      failures.add(new RowFailure(point, f, 1, "no luck", "a\nb"));
    }
    double[] means = {1.0 / point, -0.0};
    double[] squares = {Math.sqrt(point), 0};
    return new PointTotals(point, 10 - failures.size(), failures.size(), means, squares, failures);
  }

  private static String text(PointTotals totals) {
    return totals.point()
        + ","
        + totals.count()
        + ","
        + totals.failed()
        + Arrays.toString(totals.means())
        + Arrays.toString(totals.squares())
        + totals.failures();
  }

  private static List<String> texts(int last) {
    List<String> texts = new ArrayList<>();
    for (int point = 1; point <= last; point++) {
      texts.add(text(totals(point)));
    }
    return texts;
  }

  private static void write(PointJournal journal, int first, int committedEvery)
      throws IOException {
    for (int point = first; point <= POINTS; point++) {
      journal.add(totals(point));
      if (point % committedEvery == 0) {
        journal.commit();
      }
    }
    journal.commit();
  }

  private static List<String> held(PointJournal journal) {
    List<String> held = new ArrayList<>();
    journal.replay(totals -> held.add(text(totals)));
    return held;
  }

  @Property(tries = 200)
  void whatWasCutOffIsGoneOnWithToTheSamePoints(
      @ForAll @DoubleRange(max = 1) double cut, @ForAll @IntRange(min = 1, max = 5) int every)
      throws IOException {
    Path file = Files.createTempFile(folder, "points", ".journal");
    try (PointJournal journal = PointJournal.open(file, EXPERIMENT)) {
      write(journal, 1, every);
      assertThat(held(journal)).isEqualTo(texts(POINTS));
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(Math.round(cut * bytes.length()));
    }
    try (PointJournal journal = PointJournal.open(file, EXPERIMENT)) {
      List<String> left = held(journal);
      assertThat(left).isEqualTo(texts(left.size()));
      write(journal, left.size() + 1, every);
      assertThat(held(journal)).isEqualTo(texts(POINTS));
    }
    Files.delete(file);
  }

  @Property(tries = 20)
  void failuresWithoutTheirPointAreToldOnceWithIt(@ForAll @IntRange(min = 1, max = 2) int lost)
      throws IOException {
    Path file = Files.createTempFile(folder, "points", ".journal");
    PointTotals second = totals(2);
    try (RowJournal rows = RowJournal.open(file, PointTotals.width(EXPERIMENT))) {
      rows.row(totals(3).asRow());
      second.failures().subList(0, lost).forEach(rows::failure);
      rows.commit();
    }
    try (PointJournal journal = PointJournal.open(file, EXPERIMENT)) {
      assertThat(held(journal)).hasSize(1);
      journal.add(second);
      journal.commit();
      assertThat(held(journal).get(1)).isEqualTo(text(second));
    }
    Files.delete(file);
  }
}
