package org.entente.model;

import java.util.List;
import java.util.Map;
import org.entente.scenario.Scenario;

/**
 * A scenario with names resolved to places and numbers laid out in flat arrays, actors in the order
 * of their names so that the order of the file changes nothing. Immutable, and shared by all
 * replications and threads. A pair (i, j) of n actors stands at place i * n + j.
 */
public final class CompiledScenario {
  private final Scenario scenario;
  private final StepGrid grid;
  private final Map<String, Integer> places;
  private final List<Triple> triples;
  final Coefficients coefficients;
  final Actors actors;
  final Ties ties;
  final Groups groups;

  /** Options of each actor; empty for one that never decides. */
  final Option[][] options;

  /** Scripted stimuli by step, in date then file order; empty arrays where there are none. */
  final Stimulus[][] script;

  CompiledScenario(
      Scenario scenario,
      StepGrid grid,
      Map<String, Integer> places,
      List<Triple> triples,
      Actors actors,
      Ties ties,
      Groups groups,
      Option[][] options,
      Stimulus[][] script) {
    this.scenario = scenario;
    this.grid = grid;
    this.places = places;
    this.triples = List.copyOf(triples);
    this.coefficients = Coefficients.of(scenario.dynamics());
    this.actors = actors;
    this.ties = ties;
    this.groups = groups;
    this.options = options;
    this.script = script;
  }

  /** Compiles a scenario. */
  public static CompiledScenario of(Scenario scenario) {
    return new ScenarioCompiler(scenario).compile();
  }

  /** The scenario itself. */
  public Scenario scenario() {
    return scenario;
  }

  /** The steps of its clock. */
  public StepGrid grid() {
    return grid;
  }

  /** Number of actors. */
  public int actorCount() {
    return actors.names.length;
  }

  /** Id of the actor at a place. */
  public String actor(int place) {
    return actors.names[place];
  }

  /**
   * Place of an actor.
   *
   * @throws IllegalArgumentException if there is none of this id
   */
  public int place(String actor) {
    Integer place = places.get(actor);
    if (place == null) {
      throw new IllegalArgumentException("there is no actor '" + actor + "'");
    }
    return place;
  }

  /** Whether the actor at a place is a state or a state organ. */
  public boolean isState(int place) {
    return actors.state[place];
  }

  /** Capability of the actor at a place. */
  public double capability(int place) {
    return actors.capability[place];
  }

  /**
   * Place among the armed groups of the actor at a place, or -1 for an actor that is none.
   *
   * @see Region#strength(int)
   */
  public int groupOf(int place) {
    return groups.of[place];
  }

  /**
   * Every stimulus type, source and principal target that stands in a repertoire or in the
   * timeline: repertoires first, by actor in the file's order, then the timeline.
   */
  public List<Triple> triples() {
    return triples;
  }

  /** The options of the actor at a place. */
  public List<Option> options(int place) {
    return List.of(options[place]);
  }
}
