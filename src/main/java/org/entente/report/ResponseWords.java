package org.entente.report;

import java.util.List;
import org.entente.scenario.Question;
import org.entente.scenario.StimulusType;

/** Responses in words for readers. */
public final class ResponseWords {
  private ResponseWords() {}

  /**
   * A response as a headline.
   *
   * @param response its name, one of the run's
   */
  public static String of(Run run, String response) {
    List<String> parts = List.of(response.split("\\.", -1));
    return switch (parts.get(0)) {
      case "alignment" -> "Alignment of " + dyad(run, parts) + " on " + run.endDate();
      case "drift" ->
          "Change in the alignment of "
              + dyad(run, parts)
              + ", "
              + run.referenceDate()
              + " to "
              + run.endDate();
      case "closest" ->
          "Whether "
              + run.name(parts.get(2))
              + " is closest to "
              + run.name(parts.get(1))
              + " on "
              + run.endDate()
              + " (1 yes, 0 no)";
      case "realignments" -> "How often the closest partner of " + run.focus() + " changes";
      case "count" -> "How often: " + stimulus(run, parts);
      case "strength" -> "Fighters of " + run.name(parts.get(1)) + " on " + run.endDate();
      case "balance" -> "Structural balance of the region on " + run.endDate();
      case "question" -> question(run, parts.get(1)) + " (1 yes, 0 no)";
      default -> response;
    };
  }

  private static String dyad(Run run, List<String> parts) {
    return run.name(parts.get(1)) + " and " + run.name(parts.get(2));
  }

  private static String stimulus(Run run, List<String> parts) {
    StimulusType type = run.scenario().stimuli().get(parts.get(1));
    return (type == null ? parts.get(1) : type.name())
        + ", "
        + run.name(parts.get(2))
        + " on "
        + run.name(parts.get(3))
        + ", from "
        + Run.date(run.scenario().clock().decisionsFrom())
        + " on";
  }

  private static String question(Run run, String id) {
    return run.scenario().questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .map(Question::ask)
        .orElse(id);
  }
}
