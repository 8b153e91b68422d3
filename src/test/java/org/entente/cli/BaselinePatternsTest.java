package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first four patterns of the article in what a run leaves, computed from its files alone:
 * shares and counts from {@code responses.csv}, the hazard of a strike from the Parquet files by
 * SQL.
 */
@ExtendWith(BaselineRuns.Lender.class)
class BaselinePatternsTest {
  /** Of the 357 days from 2025-01-09 to 2025-12-31 to a year. */
  private static final double TO_A_YEAR = 365.0 / 357;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void kabulAndIslamabadDriftApartInFourOfFiveHistories(long seed, BaselineRuns runs)
      throws IOException {
    double[] drift = responses(runs, seed, "drift.kabul.islamabad");
    assertThat(Arrays.stream(drift).filter(d -> d < 0).count() / 1000.0).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void kabulAndDelhiDrawNearerInFourOfFiveHistories(long seed, BaselineRuns runs)
      throws IOException {
    double[] drift = responses(runs, seed, "drift.kabul.delhi");
    assertThat(Arrays.stream(drift).filter(d -> d > 0).count() / 1000.0).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void delhiEngagesTwiceInFourOfFiveHistoriesAndRecognisesInFewerThanOneOfTwenty(
      long seed, BaselineRuns runs) throws IOException {
    double[] outreach = responses(runs, seed, "count.outreach.delhi.kabul");
    double[] aid = responses(runs, seed, "count.aid.delhi.kabul");
    int engaged = 0;
    for (int r = 0; r < outreach.length; r++) {
      engaged += outreach[r] + aid[r] >= 2 ? 1 : 0;
    }
    double[] recognised = responses(runs, seed, "count.recognise.delhi.kabul");
    assertThat(engaged / 1000.0).isGreaterThan(0.8);
    assertThat(Arrays.stream(recognised).filter(count -> count > 0).count() / 1000.0)
        .isLessThan(0.05);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void strikesStayRare(long seed, BaselineRuns runs) throws IOException {
    double[] strikes = responses(runs, seed, "count.strike.rawalpindi.kabul");
    assertThat(Arrays.stream(strikes).average().orElseThrow() * TO_A_YEAR).isBetween(0.3, 3.0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void strikesComeTwiceAsOftenInWeeksThatBeginPastTheRedLine(long seed, BaselineRuns runs)
      throws SQLException {
    Hazard past = hazard(runs.folder(seed), true);
    Hazard otherwise = hazard(runs.folder(seed), false);
    double ratio = past.rate() / otherwise.rate();
    // Struck weeks are few among many, so that their counts are nearly Poisson.
    double error = Math.sqrt(1.0 / past.struck() + 1.0 / otherwise.struck());
    assertThat(past.weeks() + otherwise.weeks()).isEqualTo(51 * 1000);
    assertThat(ratio).isGreaterThan(2);
    assertThat(ratio * Math.exp(-1.96 * error)).isGreaterThan(1);
  }

  private static double[] responses(BaselineRuns runs, long seed, String name) throws IOException {
    double[] values = Folder.column(runs.folder(seed).resolve("responses.csv"), name);
    assertThat(values).hasSize(BaselineRuns.REPLICATIONS);
    return values;
  }

  private record Hazard(long weeks, long struck) {
    double rate() {
      return (double) struck / weeks;
    }
  }

  /** Weeks begin on the evenings of the weekly record, the first on that of the reference state. */
  private static Hazard hazard(Path folder, boolean pastTheRedLine) throws SQLException {
    String query =
        """
        WITH weeks AS (
          SELECT replication, (date - DATE '2025-01-08') // 7 AS week
          FROM read_parquet('%1$s/drift.parquet')
          WHERE "from" = 'rawalpindi' AND "to" = 'kabul'
            AND date >= DATE '2025-01-08' AND date < DATE '2025-12-31'
            AND (grievance > 0.8) = %2$s),
        struck AS (
          SELECT DISTINCT replication, (date - DATE '2025-01-09') // 7 AS week
          FROM read_parquet('%1$s/stimuli.parquet')
          WHERE stimulus = 'strike' AND "from" = 'rawalpindi' AND "on" = 'kabul'
            AND date >= DATE '2025-01-09')
        SELECT count(*), count(struck.week) FROM weeks LEFT JOIN struck USING (replication, week)
        """
            .formatted(folder, pastTheRedLine);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return new Hazard(result.getLong(1), result.getLong(2));
    }
  }
}
