package org.entente.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A scenario put together for a test, line by line. States unless said otherwise; all of capability
 * 1, without posture, grievance or pressure, with trust of one half, and with one issue that all
 * see alike; the first actor is the focus. The clock runs over 100 days from {@link #START}, and
 * nobody decides before the last of them. Chance is off.
 */
public final class Sketch {
  /** The first day. */
  public static final LocalDate START = LocalDate.of(2025, 1, 1);

  private final Map<String, ActorKind> kinds = new LinkedHashMap<>();
  private final Map<String, Double> capability = new TreeMap<>();
  private final Map<String, Double> decidesEvery = new TreeMap<>();
  private final Map<String, Double> redLine = new TreeMap<>();
  private final Map<String, Double> pressure = new TreeMap<>();
  private final Map<String, Map<String, Quantity>> positions = new TreeMap<>();
  private final Map<String, Map<String, Quantity>> saliences = new TreeMap<>();
  private final Map<String, List<RepertoireEntry>> repertoires = new TreeMap<>();
  private final Map<List<String>, Tie> ties = new LinkedHashMap<>();
  private final Map<String, Double> strength = new LinkedHashMap<>();
  private final Map<String, Map<String, Quantity>> shelter = new TreeMap<>();
  private final Map<String, StimulusType> types = new LinkedHashMap<>();
  private final Map<Parameter, Quantity> dynamics = new EnumMap<>(Dynamics.standard().quantities());
  private final List<String> issues = new ArrayList<>(List.of("peace"));
  private final List<TimelineEntry> timeline = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private Clock clock = new Clock(START, START.plusDays(99), START.plusDays(99), 1);

  /** A scenario of these states. */
  public static Sketch of(String... states) {
    Sketch sketch = new Sketch();
    Arrays.asList(states).forEach(sketch::state);
    return sketch.set(Parameter.SIGMA, 0);
  }

  /** Adds an armed group. */
  public Sketch group(String id, double fighters) {
    kinds.put(id, ActorKind.ARMED_GROUP);
    strength.put(id, fighters);
    return this;
  }

  /** Adds a state. */
  public Sketch state(String id) {
    kinds.put(id, ActorKind.STATE);
    return this;
  }

  /** Adds a state organ, or makes an actor one. */
  public Sketch organ(String id) {
    kinds.put(id, ActorKind.STATE_ORGAN);
    return this;
  }

  /** Days from {@link #START} to the start of decisions and to the last day, and the step. */
  public Sketch clock(int decisionsFrom, int last, double step) {
    clock = new Clock(START, START.plusDays(decisionsFrom), START.plusDays(last), step);
    return this;
  }

  /** Material power of an actor. */
  public Sketch capability(String actor, double value) {
    capability.put(actor, value);
    return this;
  }

  /** Red line of an actor. */
  public Sketch redLine(String actor, double value) {
    redLine.put(actor, value);
    return this;
  }

  /** Pressure on an actor at the start. */
  public Sketch pressure(String actor, double value) {
    pressure.put(actor, value);
    return this;
  }

  /** Issues in the place of the one there is. */
  public Sketch issues(String... names) {
    issues.clear();
    issues.addAll(List.of(names));
    return this;
  }

  /** What an actor wants on an issue and how much it cares. */
  public Sketch stance(String actor, String issue, double position, double salience) {
    positions
        .computeIfAbsent(actor, key -> new LinkedHashMap<>())
        .put(issue, Quantity.of(position));
    saliences
        .computeIfAbsent(actor, key -> new LinkedHashMap<>())
        .put(issue, Quantity.of(salience));
    return this;
  }

  /** What one actor feels toward another at the start. */
  public Sketch tie(String from, String to, double alignment, double trust, double grievance) {
    return tie(from, to, alignment, trust, grievance, 1);
  }

  /** The same with their proximity. */
  public Sketch tie(
      String from, String to, double alignment, double trust, double grievance, double proximity) {
    Tie tie =
        new Tie(
            from,
            to,
            Quantity.of(alignment),
            Quantity.of(trust),
            Quantity.of(grievance),
            Quantity.of(proximity));
    ties.put(List.of(from, to), tie);
    return this;
  }

  /** How far a host shelters a group. */
  public Sketch shelter(String host, String group, double value) {
    shelter.computeIfAbsent(group, key -> new LinkedHashMap<>()).put(host, Quantity.of(value));
    return this;
  }

  /** A stimulus type without special effects. */
  public Sketch type(String id, double valence) {
    return type(id, valence, Effects.NONE);
  }

  /** A stimulus type. */
  public Sketch type(String id, double valence, Effects effects) {
    return type(new StimulusType(id, id, null, Quantity.of(valence), null, effects, null, null));
  }

  /** A stimulus type. */
  public Sketch type(StimulusType type) {
    types.put(type.id(), type);
    return this;
  }

  /** A stimulus of intensity 1 on a day, counted from {@link #START}. */
  public Sketch script(int day, String type, String from, String... on) {
    return script(day, 1, type, from, on);
  }

  /** A stimulus on a day, counted from {@link #START}; its id is s1, s2, ... */
  public Sketch script(int day, double intensity, String type, String from, String... on) {
    return script(
        new TimelineEntry(
            "s" + (timeline.size() + 1),
            START.plusDays(day),
            type,
            from,
            List.of(on),
            Quantity.of(intensity),
            Map.of(),
            null,
            null,
            true,
            null));
  }

  /** A timeline entry. */
  public Sketch script(TimelineEntry entry) {
    timeline.add(entry);
    return this;
  }

  /** Lets an actor decide, every so many days on average. */
  public Sketch decides(String actor, double every, RepertoireEntry... repertoire) {
    decidesEvery.put(actor, every);
    repertoires.put(actor, List.of(repertoire));
    return this;
  }

  /** A repertoire entry of intensity 1, its id being action-on. */
  public static RepertoireEntry option(
      String action, String on, double intercept, Map<Driver, Quantity> weights) {
    return new RepertoireEntry(
        action + "-" + on,
        action,
        on,
        List.of(),
        Quantity.of(1),
        Quantity.of(intercept),
        weights,
        null,
        null);
  }

  /** Replaces a parameter. */
  public Sketch set(Parameter parameter, double value) {
    dynamics.put(parameter, Quantity.of(value));
    return this;
  }

  /** Makes half-lives "never". */
  public Sketch never(Parameter... halfLives) {
    Arrays.asList(halfLives).forEach(dynamics::remove);
    return this;
  }

  /** Turns off every pull on alignment. */
  public Sketch withoutPulls() {
    return never(
        Parameter.INTEREST_PULL_HALF_LIFE,
        Parameter.TRUST_PULL_HALF_LIFE,
        Parameter.BALANCE_PULL_HALF_LIFE);
  }

  /** Asks a question. */
  public Sketch ask(String id, Proposition proposition) {
    questions.add(new Question(id, id + "?", proposition, null));
    return this;
  }

  /** The scenario as it stands. */
  public Scenario scenario() {
    Map<String, Issue> allIssues = new LinkedHashMap<>();
    issues.forEach(issue -> allIssues.put(issue, new Issue(issue, issue, "low", "high")));
    Map<String, Actor> actors = new LinkedHashMap<>();
    kinds.keySet().forEach(id -> actors.put(id, actor(id)));
    Map<String, ArmedGroup> groups = new LinkedHashMap<>();
    strength.forEach(
        (id, fighters) ->
            groups.put(
                id, new ArmedGroup(id, Quantity.of(fighters), shelter.getOrDefault(id, Map.of()))));
    return new Scenario(
        "sketch",
        "Sketch",
        "",
        clock,
        kinds.keySet().iterator().next(),
        allIssues,
        actors,
        List.copyOf(ties.values()),
        groups,
        types,
        new Dynamics(dynamics),
        timeline,
        questions);
  }

  private Actor actor(String id) {
    return new Actor(
        id,
        id,
        kinds.get(id),
        Quantity.of(capability.getOrDefault(id, 1.0)),
        quantity(decidesEvery, id),
        quantity(redLine, id),
        Quantity.of(pressure.getOrDefault(id, 0.0)),
        positions.getOrDefault(id, Map.of()),
        saliences.getOrDefault(id, Map.of(issues.get(0), Quantity.of(1))),
        repertoires.getOrDefault(id, List.of()));
  }

  private static Quantity quantity(Map<String, Double> values, String id) {
    return values.containsKey(id) ? Quantity.of(values.get(id)) : null;
  }
}
