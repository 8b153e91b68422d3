package org.entente.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.outcome.WeighedDecision;
import org.entente.outcome.WeighedOption;
import org.entente.scenario.Parameter;

/** One decision expanded: what was chosen, and what was not. */
public final class DecisionText {
  private DecisionText() {}

  /** The decision, line by line, as Markdown. */
  public static List<String> lines(Chronicle chronicle, WeighedDecision decision) {
    Sentences sentences = new Sentences(chronicle.scenario());
    List<String> lines = new ArrayList<>();
    String chosen =
        decision
            .chosen()
            .map(o -> sentences.stimulus(o.stimulus()) + " on " + sentences.name(o.on()))
            .orElse("to do nothing");
    lines.add(
        "## " + decision.date() + ": " + sentences.name(decision.actor()) + " chose " + chosen);
    lines.add("");
    lines.add("Key: " + ChronicleText.key(chronicle));
    lines.add("");
    double beta = chronicle.scenario().dynamics().value(Parameter.BETA);
    lines.add(
        "Probability is exp(beta U) over its sum, beta "
            + Told.number(beta)
            + ", doing nothing being worth 0.");
    lines.add("");
    lines.add("| | option | utility U | probability |");
    lines.add("|---|---|---:|---:|");
    List<WeighedOption> sorted =
        decision.options().stream()
            .sorted(Comparator.comparingDouble((WeighedOption option) -> -option.probability()))
            .toList();
    boolean nothingListed = false;
    for (WeighedOption option : sorted) {
      if (!nothingListed && decision.nothing() >= option.probability()) {
        lines.add(nothing(decision));
        nothingListed = true;
      }
      lines.add(row(sentences, decision, option));
    }
    if (!nothingListed) {
      lines.add(nothing(decision));
    }
    return lines;
  }

  private static String nothing(WeighedDecision decision) {
    return row(decision.chosen().isEmpty(), "nothing", "0", decision.nothing());
  }

  private static String row(Sentences sentences, WeighedDecision decision, WeighedOption option) {
    return row(
        option.id().equals(decision.chosenOrNull()),
        sentences.stimulus(option.stimulus()) + " on " + sentences.name(option.on()),
        sentences.sum(option),
        option.probability());
  }

  private static String row(boolean chosen, String option, String utility, double probability) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s |",
        chosen ? "chosen" : "",
        option,
        utility,
        Told.percent(probability));
  }
}
