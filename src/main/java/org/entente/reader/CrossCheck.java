package org.entente.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.scenario.Actor;
import org.entente.scenario.ActorKind;
import org.entente.scenario.ArmedGroup;
import org.entente.scenario.Clock;
import org.entente.scenario.Consistency;
import org.entente.scenario.Effects;
import org.entente.scenario.Quantity;
import org.entente.scenario.Question;
import org.entente.scenario.StimulusType;
import org.entente.scenario.Tie;
import org.entente.scenario.TimelineEntry;
import org.entente.scenario.Violation;

/**
 * Checks what must hold between the parts that are sound. What an unsound part would have been is
 * taken to be harmless, so that one mistake is not told as many.
 */
final class CrossCheck {
  private final Part file;
  private final Problems problems;

  CrossCheck(Part file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void check(
      Clock clock,
      Map<String, Actor> actors,
      List<Tie> ties,
      Map<String, ArmedGroup> groups,
      Map<String, StimulusType> stimuli,
      List<TimelineEntry> timeline,
      List<Question> questions) {
    Optional<Map<String, ActorKind>> kinds = kinds();
    if (kinds.isEmpty()) {
      return;
    }
    Consistency consistency =
        new Consistency(clock, keys("issues"), kinds.get(), keys("groups"), types(stimuli));
    actors.values().forEach(consistency::actor);
    ties.forEach(consistency::tie);
    groups.values().forEach(consistency::group);
    stimuli.values().forEach(consistency::type);
    timeline.forEach(consistency::entry);
    if (!problems.within("focus")) {
      String focus = file.text("focus");
      questions.forEach(question -> consistency.question(question, focus));
    }
    for (Violation violation : consistency.violations()) {
      if (problems.full()) {
        return;
      }
      Mark mark = Locator.mark(file.mapping(), violation.path());
      problems.refused(violation.path(), mark, violation.message());
    }
  }

  /** The kind of each actor; empty where one cannot be told. */
  private Optional<Map<String, ActorKind>> kinds() {
    Map<String, ActorKind> kinds = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    file.part("actors")
        .ifPresent(
            section -> {
              for (String id : section.mapping().entries().keySet()) {
                section
                    .part(id)
                    .flatMap(ActorBinder::kind)
                    .ifPresentOrElse(kind -> kinds.put(id, kind), () -> unknown.add(id));
              }
            });
    return unknown.isEmpty() && !kinds.isEmpty() ? Optional.of(kinds) : Optional.empty();
  }

  private Set<String> keys(String section) {
    return file.part(section).map(part -> part.mapping().entries().keySet()).orElse(Set.of());
  }

  private Map<String, StimulusType> types(Map<String, StimulusType> sound) {
    Map<String, StimulusType> all = new LinkedHashMap<>();
    for (String id : keys("stimuli")) {
      StimulusType harmless =
          new StimulusType(id, id, null, Quantity.of(0), null, Effects.NONE, null, null);
      all.put(id, sound.getOrDefault(id, harmless));
    }
    return all;
  }
}
