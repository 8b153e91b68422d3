package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Proportion;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.outcome.Responses;
import org.entente.report.Run;
import org.entente.results.ChangeCounts;

/**
 * How the alignment of the focus with a partner changes from the reference state to the end.
 *
 * @param partner its name for readers
 * @param end the alignment at the end
 * @param change the alignment at the end less that in the reference state
 * @param fell share of the histories in which it fell
 * @param rose share in which it rose
 */
record Drift(
    String partner, ResponseSummary end, ResponseSummary change, Proportion fell, Proportion rose) {

  /** The drifts of an ensemble, in the order of its dyads. */
  static List<Drift> read(Path folder, Run run, Map<String, ResponseSummary> summaries)
      throws IOException {
    Map<String, ChangeCounts> all = new LinkedHashMap<>();
    for (ChangeCounts counts : ChangeCounts.read(folder)) {
      all.put(counts.second(), counts);
    }
    List<Drift> drifts = new ArrayList<>();
    for (Dyad dyad : new Dyads(CompiledScenario.of(run.scenario())).ofFocus()) {
      ChangeCounts counts = Named.in(all, dyad.second());
      drifts.add(
          new Drift(
              run.name(dyad.second()),
              Named.in(summaries, Responses.alignmentEnd(dyad)),
              Named.in(summaries, Responses.drift(dyad)),
              counts.fell(),
              counts.rose()));
    }
    return drifts;
  }

  /**
   * As in "Kabul's alignment with Islamabad falls in 90 % of 1,000 histories (88 to 92 %), by 0.12
   * on average (0.11 to 0.13)."
   *
   * @param focus the focus's name for readers
   */
  String sentence(String focus) {
    boolean falls = fell.successes() >= rose.successes();
    Proportion share = falls ? fell : rose;
    return Wording.capital(
        Wording.of(focus)
            + " alignment with "
            + partner
            + (falls ? " falls in " : " rises in ")
            + Wording.percent(share.estimate())
            + "\u00a0% of "
            + Wording.count(share.trials(), "history", "histories")
            + " ("
            + Wording.interval(share.low(), share.high())
            + "), "
            + amount(falls)
            + ".");
  }

  /** By how much; where the few that go the other way go further, the mean has its sign told. */
  private String amount(boolean falls) {
    boolean agrees = falls ? change.mean() <= 0 : change.mean() >= 0;
    int decimals = change.decimals();
    return agrees
        ? "by "
            + Wording.number(Math.abs(change.mean()), decimals)
            + " on average ("
            + change.sizeInterval(decimals)
            + ")"
        : "yet changes by "
            + Wording.signed(change.mean(), decimals)
            + " on average ("
            + change.interval(decimals)
            + ")";
  }
}
