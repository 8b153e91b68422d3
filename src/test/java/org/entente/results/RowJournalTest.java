package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;
import org.entente.experiment.Wave;

/** What a journal holds after it was cut off or damaged anywhere. */
class RowJournalTest {
  private static final int RESPONSES = 3;
  private static Path folder = Path.of("");

  @BeforeContainer
  static void make() throws IOException {
    folder = Files.createTempDirectory("journal");
  }

  @AfterContainer
  static void tidy() throws IOException {
    StagedFolder.delete(folder);
  }

  private static String text(Row row) {
    return row.point() + "," + row.replication() + "," + Arrays.toString(row.responses());
  }

  private static final class Heard implements RowReceiver {
    final List<String> rows = new ArrayList<>();

    @Override
    public void row(Row row) {
      rows.add(text(row));
    }

    @Override
    public void failure(RowFailure failure) {
      rows.add(failure.toString());
    }
  }

  /** Adds rows of two waves over three points, failures among them; a batch a commit. */
  private static List<String> write(Path file, int from, int to, int batch) throws IOException {
    List<String> written = new ArrayList<>();
    try (RowJournal journal = RowJournal.open(file, RESPONSES)) {
      for (int r = from; r < to; r++) {
        int point = r % 3 + 1;
        if (r % 7 == 6) {
          RowFailure failure = new RowFailure(point, r, 9, "no \u0394 luck", "a\nb");
          journal.failure(failure);
          written.add(failure.toString());
        } else {
          Row row = new Row(point, r, new double[] {r, Math.sqrt(r), -0.0});
          journal.row(row);
          written.add(text(row));
        }
        if (r % batch == batch - 1) {
          journal.commit();
        }
      }
      journal.commit();
    }
    return written;
  }

  private static List<String> read(Path file) throws IOException {
    Heard heard = new Heard();
    try (RowJournal journal = RowJournal.open(file, RESPONSES)) {
      journal.replay(heard);
    }
    return heard.rows;
  }

  @Property(tries = 100, seed = "20250101")
  void whatIsCutOffAnywhereIsABeginning(
      @ForAll @IntRange(min = 1, max = 40) int rows,
      @ForAll @IntRange(min = 1, max = 9) int batch,
      @ForAll @IntRange(max = 1000) int thousandth)
      throws IOException {
    Path file = folder.resolve("cut");
    Files.deleteIfExists(file);
    List<String> written = write(file, 0, rows, batch);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, (int) ((long) bytes.length * thousandth / 1000)));
    List<String> left = read(file);
    assertThat(left).isEqualTo(written.subList(0, left.size()));
    // Whole batches alone are left.
    assertThat(left.size() == rows || left.size() % batch == 0).isTrue();
    // And it goes on from there as if nothing had been.
    write(file, left.size(), rows, batch);
    assertThat(read(file)).isEqualTo(written);
  }

  @Property(tries = 100, seed = "20250102")
  void noByteThatIsFlippedIsTakenForAnother(
      @ForAll @IntRange(min = 1, max = 40) int rows,
      @ForAll @IntRange(max = 999) int thousandth,
      @ForAll @IntRange(max = 7) int bit)
      throws IOException {
    Path file = folder.resolve("flipped");
    Files.deleteIfExists(file);
    List<String> written = write(file, 0, rows, 5);
    byte[] bytes = Files.readAllBytes(file);
    int place = (int) ((long) bytes.length * thousandth / 1000);
    bytes[place] ^= (byte) (1 << bit);
    Files.write(file, bytes);
    List<String> left = read(file);
    assertThat(left).isEqualTo(written.subList(0, left.size())).hasSizeLessThan(rows);
  }

  @Property(tries = 50, seed = "20250103")
  void wavesAreToldPointByPoint(
      @ForAll @IntRange(min = 1, max = 5) int first, @ForAll @IntRange(max = 4) int second)
      throws IOException {
    Path file = folder.resolve("waves");
    Files.deleteIfExists(file);
    List<Wave> waves = new ArrayList<>(List.of(new Wave(new int[] {1, 2, 3}, 1, first)));
    if (second > 0) {
      waves.add(new Wave(new int[] {1, 3}, first + 1, first + second));
      waves.add(new Wave(new int[] {3}, first + second + 1, first + second + 1));
    }
    List<String> sorted = new ArrayList<>();
    Heard heard = new Heard();
    try (RowJournal journal = RowJournal.open(file, RESPONSES)) {
      for (Wave wave : waves) {
        for (long row = 1; row <= wave.rows(); row++) {
          journal.row(new Row(wave.point(row), wave.replication(row), new double[RESPONSES]));
          if (row % 2 == 0) {
            journal.commit();
          }
        }
      }
      journal.commit();
      for (int point = 1; point <= 3; point++) {
        for (Wave wave : waves) {
          for (long row = 1; row <= wave.rows(); row++) {
            if (wave.point(row) == point) {
              sorted.add(text(new Row(point, wave.replication(row), new double[RESPONSES])));
            }
          }
        }
      }
      SortedRows.tell(journal, waves, heard);
    }
    assertThat(heard.rows).isEqualTo(sorted);
  }
}
