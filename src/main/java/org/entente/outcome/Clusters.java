package org.entente.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.scenario.Proposition;
import org.entente.scenario.Question;

/**
 * Which questions hang together, unless it is said: those about the same actors. How often A
 * strikes B and how far the two drift apart tell much the same.
 */
public final class Clusters {
  private static final String PARTNERS = "partners";

  private final Map<String, Question> byId = new LinkedHashMap<>();

  /** The clusters of some questions; what one builds on is among them. */
  public Clusters(List<Question> questions) {
    questions.forEach(question -> byId.put(question.id(), question));
  }

  /** The cluster of a question: actors by name, joined by "+". */
  public String of(Question question) {
    Proposition asked = question.proposition();
    if (asked instanceof Proposition.Count count) {
      return of(Stream.of(count.from(), count.on()).filter(Objects::nonNull).toList());
    }
    if (asked instanceof Proposition.Standing standing) {
      return of(List.of(standing.first(), standing.second()));
    }
    if (asked instanceof Proposition.Strength strength) {
      return strength.group();
    }
    if (asked instanceof Proposition.Camp camp) {
      return of(List.of(camp.first(), camp.second()));
    }
    if (asked instanceof Proposition.Compound compound) {
      return of(Objects.requireNonNull(byId.get(compound.questions().get(0))));
    }
    return PARTNERS;
  }

  /** The cluster of what is between actors. */
  public static String of(List<String> actors) {
    return actors.isEmpty() ? "anyone" : String.join("+", new TreeSet<>(actors));
  }
}
