package org.entente.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.ListOf;
import org.entente.reader.Shape.MapOf;
import org.entente.scenario.Actor;
import org.entente.scenario.ArmedGroup;
import org.entente.scenario.Clock;
import org.entente.scenario.Dynamics;
import org.entente.scenario.InvalidScenarioException;
import org.entente.scenario.Issue;
import org.entente.scenario.Question;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;
import org.entente.scenario.SymmetricQuestions;
import org.entente.scenario.Tie;
import org.entente.scenario.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Makes a scenario of a checked file: each part that is sound, so that all problems are told. */
final class ScenarioBinder {
  private static final ListOf TIMELINE = list(ScenarioShape.FILE, "timeline");
  private static final ListOf QUESTIONS = list(ScenarioShape.FILE, "questions");
  private static final ListOf REPERTOIRE =
      list((Fields) map(ScenarioShape.FILE, "actors").item(), "repertoire");

  private final Problems problems;
  private final Removed removed;
  private final Mapping content;
  private final Part file;
  private final Patterns patterns;

  private ScenarioBinder(Mapping content, Problems problems, Removed removed) {
    this.problems = problems;
    this.removed = removed;
    this.content = content;
    this.patterns = new Patterns(content.get("quantities").orElse(null), problems);
    this.file =
        new Part(
            new Part.Binding(problems, new QuantityReader(problems), patterns),
            "",
            content.mark(),
            content);
  }

  /**
   * The scenario.
   *
   * @throws ScenarioProblems if anything is wrong with it
   */
  static Scenario bind(Mapping content, Problems problems, Removed removed) {
    return new ScenarioBinder(content, problems, removed).bind();
  }

  private static MapOf map(Fields fields, String key) {
    return (MapOf) fields.member(key).orElseThrow().shape();
  }

  private static ListOf list(Fields fields, String key) {
    return (ListOf) fields.member(key).orElseThrow().shape();
  }

  private Scenario bind() {
    Optional<Clock> clock =
        section("clock").flatMap(part -> part.sound(() -> ClockBinder.bind(part)));
    Optional<Dynamics> dynamics =
        section("dynamics").flatMap(part -> part.sound(() -> DynamicsBinder.bind(part)));
    Map<String, Issue> issues = file.each("issues", RegionBinder::issue);
    Map<String, Actor> actors =
        file.each("actors", (part, id) -> ActorBinder.bind(part, id, REPERTOIRE));
    List<Tie> ties = RegionBinder.ties(file);
    Map<String, ArmedGroup> groups = file.each("groups", RegionBinder::group);
    Map<String, StimulusType> stimuli = file.each("stimuli", StimulusBinder::bind);
    List<TimelineEntry> timeline = file.list("timeline", TIMELINE, TimelineBinder::bind);
    List<Question> questions =
        clock.isEmpty()
            ? List.of()
            : file.list("questions", QUESTIONS, part -> QuestionBinder.bind(part, clock.get()));
    @Nullable SymmetricQuestions symmetric =
        file.part("symmetric-questions")
            .flatMap(part -> part.sound(() -> symmetric(part)))
            .orElse(null);
    clock.ifPresent(
        c ->
            new CrossCheck(file, problems)
                .check(c, actors, ties, groups, stimuli, timeline, questions));
    if (!problems.any()) {
      removed.paths().forEach(patterns::use);
      patterns.refuseIdle();
    }
    problems.refuse();
    try {
      Scenario scenario =
          new Scenario(
              file.text("scenario"),
              file.text("title", file.text("scenario")),
              file.text("about"),
              clock.orElseThrow(),
              file.text("focus"),
              issues,
              actors,
              ties,
              groups,
              stimuli,
              dynamics.orElseThrow(),
              timeline,
              questions,
              symmetric,
              file.names("calibrate"));
      CalibratedPaths.check(file.scalars("calibrate"), scenario, problems);
      problems.refuse();
      return scenario;
    } catch (InvalidScenarioException refused) {
      refused
          .violations()
          .forEach(v -> problems.refused(v.path(), Locator.mark(content, v.path()), v.message()));
      throw new ScenarioProblems(problems.all());
    } catch (IllegalArgumentException refused) {
      problems.refused("", content.mark(), String.valueOf(refused.getMessage()));
      throw new ScenarioProblems(problems.all());
    }
  }

  private static SymmetricQuestions symmetric(Part part) {
    Map<String, String> opposites = new LinkedHashMap<>();
    part.part("opposites")
        .ifPresent(
            pairs ->
                pairs
                    .mapping()
                    .entries()
                    .keySet()
                    .forEach(one -> opposites.put(one, pairs.text(one))));
    return new SymmetricQuestions(opposites);
  }

  /** A section that may be left out as a whole. */
  private Optional<Part> section(String key) {
    Part empty =
        new Part(file.binding(), key, file.mark(), new Mapping(file.mark(), new LinkedHashMap<>()));
    return Optional.of(file.part(key).orElse(empty));
  }
}
