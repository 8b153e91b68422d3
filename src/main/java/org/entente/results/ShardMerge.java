package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Joins the rows of shards into one journal, from which all files of the whole are written as if it
 * had been run in one go. Parts may overlap if they agree; none may be missing.
 */
public final class ShardMerge {
  private static final int MOST_NAMED = 12;

  private final List<ShardFolder> shards;
  private final ShardFile whole;

  /**
   * Shards of one experiment.
   *
   * @throws ResultsException if there is none, or one is of another experiment, or some are missing
   */
  public ShardMerge(List<ShardFolder> shards) {
    if (shards.isEmpty()) {
      throw new ResultsException("name the shards to be merged");
    }
    whole = shards.get(0).file();
    for (ShardFolder each : shards) {
      each.file()
          .plan()
          .difference(whole.plan())
          .ifPresent(
              difference -> {
                throw new ResultsException(
                    each.shown()
                        + " is "
                        + difference
                        + " as "
                        + shards.get(0).shown()
                        + "; shards of one study alone are merged");
              });
    }
    this.shards =
        shards.stream()
            .sorted(
                Comparator.comparingLong(ShardFolder::first)
                    .thenComparingLong(ShardFolder::last)
                    .thenComparing(ShardFolder::shown))
            .toList();
    requireAll();
  }

  /** Rows that follow one another. */
  private record Rows(long first, long last) {}

  private void requireAll() {
    List<Rows> missing = new ArrayList<>();
    long next = 1;
    for (ShardFolder shard : shards) {
      if (shard.first() > next) {
        missing.add(new Rows(next, shard.first() - 1));
      }
      next = Math.max(next, shard.last() + 1);
    }
    if (next <= whole.rows()) {
      missing.add(new Rows(next, whole.rows()));
    }
    if (!missing.isEmpty()) {
      throw new ResultsException(gap(missing));
    }
  }

  private String gap(List<Rows> missing) {
    String rows =
        missing.stream().limit(MOST_NAMED).map(this::words).collect(Collectors.joining(", "));
    String more = missing.size() > MOST_NAMED ? " and others" : "";
    int of = whole.shard().of();
    List<Integer> absent = new ArrayList<>();
    if (shards.stream().allMatch(shard -> shard.file().shard().of() == of)) {
      for (int number = 1; number <= of; number++) {
        int wanted = number;
        if (shards.stream().noneMatch(shard -> shard.file().shard().number() == wanted)) {
          absent.add(number);
        }
      }
    }
    if (absent.isEmpty()) {
      return "missing are " + rows + more + "; run them and merge again";
    }
    String named =
        absent.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return String.format(
        "missing %s %s%s of %d: %s%s; run %s by --shard %d/%d%s and merge again",
        absent.size() == 1 ? "is shard" : "are shards",
        named,
        absent.size() > MOST_NAMED ? " and others" : "",
        of,
        rows,
        more,
        absent.size() == 1 ? "it" : "them",
        absent.get(0),
        of,
        absent.size() == 1 ? "" : " and so on");
  }

  private String words(Rows rows) {
    long from = (rows.first - 1) / whole.replications() + 1;
    long to = (rows.last - 1) / whole.replications() + 1;
    return String.format(
        "rows %d to %d (%s)",
        rows.first, rows.last, from == to ? "point " + from : "points " + from + " to " + to);
  }

  /** What the first of the shards says of all. */
  public ShardFile whole() {
    return whole;
  }

  /** A folder that holds the scenario. */
  public Path scenario() {
    return shards.get(0).path();
  }

  /**
   * Writes all rows in their order.
   *
   * @param journal a new file
   * @throws ResultsException if two shards differ in a row that both have, or one is not whole
   */
  public void write(Path journal) throws IOException {
    try (RowJournal merged = RowJournal.open(journal, whole.responses().size())) {
      long next = 1;
      for (ShardFolder shard : shards) {
        try (RowCursor own = shard.cursor()) {
          long known = Math.min(next - 1, shard.last()) - shard.first() + 1;
          if (known > 0) {
            merged.commit();
            try (RowCursor before = merged.from(shard.first() - 1)) {
              requireSame(shard, own, before, known);
            }
          }
          for (; next <= shard.last(); next++) {
            if (own.point() == 0) {
              throw damaged(shard);
            }
            own.tell(merged);
          }
          if (own.point() != 0) {
            throw damaged(shard);
          }
        }
      }
      merged.commit();
    }
  }

  private static ResultsException damaged(ShardFolder shard) {
    return new ResultsException(
        shard.shown()
            + " does not hold the rows that its "
            + ShardFile.FILE
            + " says; run it again");
  }

  private static void requireSame(ShardFolder shard, RowCursor own, RowCursor before, long rows)
      throws IOException {
    ToldRow one = new ToldRow();
    ToldRow other = new ToldRow();
    for (long r = 0; r < rows; r++) {
      if (own.point() == 0) {
        throw damaged(shard);
      }
      own.tell(one);
      before.tell(other);
      if (!one.isSame(other)) {
        throw new ResultsException(
            String.format(
                "%s differs from another shard in %s; run both again, by one version of Entente"
                    + " and of Java",
                shard.shown(), one.words()));
      }
    }
  }
}
