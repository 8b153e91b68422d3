package org.entente.report;

import java.util.Arrays;
import java.util.List;
import org.entente.model.Purpose;

/** What chance decides, and by which keys it is drawn. */
final class StreamTable {
  private StreamTable() {}

  static OddTable of() {
    return new OddTable(
        "streams",
        List.of("purpose", "names that follow in the key", "draw", "what it decides"),
        Arrays.stream(Purpose.values())
            .map(p -> List.of("`" + p.word() + "`", p.key(), p.distribution(), p.words()))
            .toList());
  }
}
