package org.entente.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.analysis.VarianceShare;
import org.entente.report.ResponseWords;
import org.entente.report.Run;
import org.entente.results.VarianceShares;

/** How much of each response's variance is that of the parameters. */
final class ShareTable {
  private ShareTable() {}

  /** A row a response that varies; none where the results have no shares. */
  static PageTable of(Path folder, Run run) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    if (Files.isRegularFile(folder.resolve(VarianceShares.FILE))) {
      for (Map.Entry<String, VarianceShare> entry : VarianceShares.read(folder).entrySet()) {
        VarianceShare share = entry.getValue();
        if (share.parameters().isPresent() && share.low().isPresent() && share.high().isPresent()) {
          double parameters = share.parameters().getAsDouble();
          rows.add(
              List.of(
                  Cell.of(ResponseWords.of(run, entry.getKey())),
                  Cell.of(Wording.percent(parameters) + "\u00a0%", parameters),
                  Cell.of(
                      Wording.interval(share.low().getAsDouble(), share.high().getAsDouble()),
                      parameters),
                  Cell.of(Wording.percent(1 - parameters) + "\u00a0%", 1 - parameters),
                  Cell.of(entry.getKey())));
        }
      }
    }
    return new PageTable(
        "shares",
        "How much of the variance is that of the parameters, over their ranges, and how much chance",
        List.of(
            Heading.words("response"),
            Heading.numbers("parameters"),
            Heading.numbers("95 % interval"),
            Heading.numbers("chance"),
            Heading.words("name")),
        rows);
  }
}
