package org.entente.scenario;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is simulated. Maps and lists keep the order of the file; the model sorts by name, so
 * that this order changes no result but the order of columns.
 *
 * @param id short name, used for the results folder
 * @param title one line for people
 * @param about what the scenario asks, in a few sentences; may be empty
 * @param clock when
 * @param focus the actor whose alignments are looked at
 * @param issues what actors disagree about, by id
 * @param actors who acts, by id; at least one
 * @param ties what each actor feels toward each other one at the start; every ordered pair once, in
 *     the order of {@code actors}
 * @param groups strength and hosts of each armed group, by id
 * @param stimuli kinds of thing that one actor does to others, by id
 * @param dynamics parameters of the rules
 * @param timeline stimuli that the scenario dates, in the file's order
 * @param questions yes/no questions, in the file's order
 * @param symmetricOrNull the rule by which further questions are asked, or null for none
 * @param calibrated paths of the quantities that a record may inform, in the file's order; whether
 *     there are such is for the reader and whoever calibrates to say
 */
public record Scenario(
    String id,
    String title,
    String about,
    Clock clock,
    String focus,
    Map<String, Issue> issues,
    Map<String, Actor> actors,
    List<Tie> ties,
    Map<String, ArmedGroup> groups,
    Map<String, StimulusType> stimuli,
    Dynamics dynamics,
    List<TimelineEntry> timeline,
    List<Question> questions,
    @Nullable SymmetricQuestions symmetricOrNull,
    List<String> calibrated)
    implements Serializable {
  /** More quantities than these cannot be told apart by what a record holds. */
  public static final int MOST_CALIBRATED = 8;

  /**
   * Checks and copies the content; pairs without a tie get {@link Tie#neutral}.
   *
   * @throws InvalidScenarioException if parts contradict each other
   */
  public Scenario {
    issues = copy(issues);
    actors = copy(actors);
    groups = copy(groups);
    stimuli = copy(stimuli);
    timeline = List.copyOf(timeline);
    questions = List.copyOf(questions);
    calibrated = List.copyOf(calibrated);
    check(clock, focus, issues, actors, ties, groups, stimuli, timeline, questions);
    if (symmetricOrNull != null) {
      known(symmetricOrNull, stimuli);
    }
    ties = complete(ties, actors);
  }

  /**
   * A scenario that asks nothing by a rule, and of which nothing is to be calibrated.
   *
   * @throws InvalidScenarioException if parts contradict each other
   */
  public Scenario(
      String id,
      String title,
      String about,
      Clock clock,
      String focus,
      Map<String, Issue> issues,
      Map<String, Actor> actors,
      List<Tie> ties,
      Map<String, ArmedGroup> groups,
      Map<String, StimulusType> stimuli,
      Dynamics dynamics,
      List<TimelineEntry> timeline,
      List<Question> questions) {
    this(
        id, title, about, clock, focus, issues, actors, ties, groups, stimuli, dynamics, timeline,
        questions, null, List.of());
  }

  private static void known(SymmetricQuestions rule, Map<String, StimulusType> stimuli) {
    List<Violation> unknown = new ArrayList<>();
    rule.opposites()
        .forEach(
            (one, other) -> {
              for (String type : List.of(one, other)) {
                if (!stimuli.containsKey(type)) {
                  unknown.add(
                      new Violation(
                          "symmetric-questions.opposites." + one,
                          "there is no stimulus '" + type + "'"));
                }
              }
            });
    if (!unknown.isEmpty()) {
      throw new InvalidScenarioException(unknown);
    }
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  private static void check(
      Clock clock,
      String focus,
      Map<String, Issue> issues,
      Map<String, Actor> actors,
      List<Tie> ties,
      Map<String, ArmedGroup> groups,
      Map<String, StimulusType> stimuli,
      List<TimelineEntry> timeline,
      List<Question> questions) {
    Map<String, ActorKind> kinds = new LinkedHashMap<>();
    actors.forEach((id, actor) -> kinds.put(id, actor.kind()));
    Consistency consistency =
        new Consistency(clock, issues.keySet(), kinds, groups.keySet(), stimuli);
    actors.values().forEach(consistency::actor);
    ties.forEach(consistency::tie);
    groups.values().forEach(consistency::group);
    stimuli.values().forEach(consistency::type);
    timeline.forEach(consistency::entry);
    questions.forEach(question -> consistency.question(question, focus));
    consistency.order(questions);
    List<Violation> violations = new ArrayList<>(consistency.violations());
    if (!actors.containsKey(focus)) {
      violations.add(new Violation("focus", "there is no actor '" + focus + "'"));
    }
    if (!violations.isEmpty()) {
      throw new InvalidScenarioException(violations);
    }
    Names.distinct(timeline.stream().map(TimelineEntry::id).toList(), "timeline entry");
    Names.distinct(questions.stream().map(Question::id).toList(), "question");
  }

  private static List<Tie> complete(List<Tie> given, Map<String, Actor> actors) {
    Map<List<String>, Tie> byPair = new LinkedHashMap<>();
    for (Tie tie : given) {
      if (byPair.put(List.of(tie.from(), tie.to()), tie) != null) {
        throw new IllegalArgumentException(
            "the tie from '" + tie.from() + "' to '" + tie.to() + "' is given twice");
      }
    }
    List<Tie> all = new ArrayList<>();
    for (String from : actors.keySet()) {
      for (String to : actors.keySet()) {
        if (!from.equals(to)) {
          Tie tie = byPair.get(List.of(from, to));
          all.add(tie == null ? Tie.neutral(from, to) : tie);
        }
      }
    }
    return Collections.unmodifiableList(all);
  }

  /**
   * An actor by id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Actor actor(String actorId) {
    Actor actor = actors.get(actorId);
    if (actor == null) {
      throw new IllegalArgumentException("there is no actor '" + actorId + "'");
    }
    return actor;
  }

  /** The rule by which further questions are asked, if there is one. */
  public Optional<SymmetricQuestions> symmetric() {
    return Optional.ofNullable(symmetricOrNull);
  }

  /**
   * All questions that are asked: those of the file, then those of the rule. Made anew each time.
   */
  public List<Question> asked() {
    List<Question> all = new ArrayList<>(questions);
    symmetric().ifPresent(rule -> all.addAll(rule.of(this)));
    return Collections.unmodifiableList(all);
  }

  /** Ids of the actors, the focus first, then in the file's order. */
  public List<String> actorsFromFocus() {
    LinkedHashSet<String> ids = new LinkedHashSet<>();
    ids.add(focus);
    ids.addAll(actors.keySet());
    return List.copyOf(ids);
  }

  /** The same scenario with each quantity replaced by what {@code map} puts in its place. */
  public Scenario map(QuantityMap map) {
    Map<String, Actor> newActors = new LinkedHashMap<>();
    actors.forEach((key, actor) -> newActors.put(key, actor.map("actors." + key, map)));
    List<Tie> newTies = new ArrayList<>();
    ties.forEach(tie -> newTies.add(tie.map("ties." + tie.from() + "." + tie.to(), map)));
    Map<String, ArmedGroup> newGroups = new LinkedHashMap<>();
    groups.forEach((key, group) -> newGroups.put(key, group.map("groups." + key, map)));
    Map<String, StimulusType> newStimuli = new LinkedHashMap<>();
    stimuli.forEach((key, type) -> newStimuli.put(key, type.map("stimuli." + key, map)));
    List<TimelineEntry> newTimeline = new ArrayList<>();
    timeline.forEach(entry -> newTimeline.add(entry.map("timeline." + entry.id(), map)));
    return new Scenario(
        id,
        title,
        about,
        clock,
        focus,
        issues,
        newActors,
        newTies,
        newGroups,
        newStimuli,
        dynamics.map("dynamics", map),
        newTimeline,
        questions,
        symmetricOrNull,
        calibrated);
  }

  /** The same scenario with other actors. */
  public Scenario withActors(Map<String, Actor> others) {
    return with(others, stimuli, dynamics, timeline);
  }

  /** The same scenario with other kinds of stimulus. */
  public Scenario withStimuli(Map<String, StimulusType> others) {
    return with(actors, others, dynamics, timeline);
  }

  /** The same scenario with other parameters of the rules. */
  public Scenario withDynamics(Dynamics others) {
    return with(actors, stimuli, others, timeline);
  }

  /** The same scenario with another timeline. */
  public Scenario withTimeline(List<TimelineEntry> others) {
    return with(actors, stimuli, dynamics, others);
  }

  private Scenario with(
      Map<String, Actor> newActors,
      Map<String, StimulusType> newStimuli,
      Dynamics newDynamics,
      List<TimelineEntry> newTimeline) {
    return new Scenario(
        id,
        title,
        about,
        clock,
        focus,
        issues,
        newActors,
        ties,
        groups,
        newStimuli,
        newDynamics,
        newTimeline,
        questions,
        symmetricOrNull,
        calibrated);
  }
}
