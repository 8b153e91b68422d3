package org.entente.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.scenario.Actor;
import org.entente.scenario.ArmedGroup;
import org.entente.scenario.Clock;
import org.entente.scenario.Contest;
import org.entente.scenario.Dynamics;
import org.entente.scenario.Effect;
import org.entente.scenario.Effects;
import org.entente.scenario.Issue;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.RepertoireEntry;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;
import org.entente.scenario.SymmetricQuestions;
import org.entente.scenario.Tie;
import org.entente.scenario.TimelineEntry;

/**
 * A scenario as one file in a fixed layout, from its records alone. Nothing is left to defaults but
 * neutral ties and parts of ties, pressures of 0 and what is empty.
 */
final class CanonicalYaml {
  private final YamlText out = new YamlText();

  private CanonicalYaml() {}

  /** The text; empty where it would be larger than a file may be. */
  static Optional<String> of(Scenario scenario) {
    CanonicalYaml yaml = new CanonicalYaml();
    yaml.scenario(scenario);
    return yaml.out.text();
  }

  private void scenario(Scenario scenario) {
    out.text("scenario", scenario.id());
    out.text("title", scenario.title());
    if (!scenario.about().isEmpty()) {
      out.text("about", scenario.about());
    }
    clock(scenario.clock());
    out.text("focus", scenario.focus());
    out.section(
        "issues", scenario.issues().isEmpty(), () -> scenario.issues().forEach(this::issue));
    out.section("dynamics", false, () -> dynamics(scenario.dynamics()));
    out.section("actors", false, () -> scenario.actors().forEach(this::actor));
    ties(scenario);
    out.section(
        "groups", scenario.groups().isEmpty(), () -> scenario.groups().forEach(this::group));
    out.section(
        "stimuli", scenario.stimuli().isEmpty(), () -> scenario.stimuli().forEach(this::stimulus));
    out.section(
        "timeline",
        scenario.timeline().isEmpty(),
        () -> scenario.timeline().forEach(entry -> out.item(() -> entry(entry))));
    out.section(
        "questions",
        scenario.questions().isEmpty(),
        () ->
            scenario
                .questions()
                .forEach(question -> out.item(() -> QuestionYaml.write(question, out))));
    scenario.symmetric().ifPresent(this::symmetric);
    names("calibrate", scenario.calibrated());
  }

  private void symmetric(SymmetricQuestions rule) {
    out.block(
        "symmetric-questions",
        () -> {
          if (rule.opposites().isEmpty()) {
            // A mapping needs a key to be one.
            out.word("enabled", "true");
          } else {
            out.block("opposites", () -> rule.opposites().forEach(out::text));
          }
        });
  }

  private void clock(Clock clock) {
    out.block(
        "clock",
        () -> {
          out.date("start", clock.start());
          out.date("decisions-from", clock.decisionsFrom());
          out.date("end", clock.end());
          out.number("step", clock.step());
        });
  }

  private void issue(String id, Issue issue) {
    out.block(
        id,
        () -> {
          out.text("name", issue.name());
          out.text("low", issue.low());
          out.text("high", issue.high());
        });
  }

  private void dynamics(Dynamics dynamics) {
    for (Parameter parameter : Parameter.values()) {
      String name = parameter.field().name();
      dynamics
          .quantity(parameter)
          .ifPresentOrElse(q -> out.quantity(name, q), () -> out.word(name, QuantityReader.NEVER));
    }
  }

  private void actor(String id, Actor actor) {
    out.block(
        id,
        () -> {
          out.text("name", actor.name());
          out.word("kind", actor.kind().word());
          out.quantity("capability", actor.capability());
          actor.decidesEvery().ifPresent(q -> out.quantity("decides-every", q));
          actor.redLine().ifPresent(q -> out.quantity("red-line", q));
          unlessStandard("pressure", actor.pressure(), 0);
          quantities("positions", actor.positions());
          quantities("saliences", actor.saliences());
          out.section(
              "repertoire",
              actor.repertoire().isEmpty(),
              () -> actor.repertoire().forEach(entry -> out.item(() -> action(entry))));
        });
  }

  private void action(RepertoireEntry entry) {
    Map<String, Quantity> weights = new LinkedHashMap<>();
    entry.weights().forEach((driver, weight) -> weights.put(driver.toString(), weight));
    out.text("id", entry.id());
    out.text("action", entry.action());
    out.text("on", entry.on());
    names("also-on", entry.alsoOn());
    out.quantity("intensity", entry.intensity());
    out.quantity("intercept", entry.intercept());
    quantities("weights", weights);
    entry.group().ifPresent(group -> out.text("group", group));
    out.textIfAny("source", entry.sourceOrNull());
  }

  private void ties(Scenario scenario) {
    Map<String, Map<String, Tie>> rows = new LinkedHashMap<>();
    for (Tie tie : scenario.ties()) {
      if (!tie.equals(Tie.neutral(tie.from(), tie.to()))) {
        rows.computeIfAbsent(tie.from(), from -> new LinkedHashMap<>()).put(tie.to(), tie);
      }
    }
    out.section(
        "ties",
        rows.isEmpty(),
        () -> rows.forEach((from, row) -> out.block(from, () -> row.forEach(this::tie))));
  }

  private void tie(String to, Tie tie) {
    Tie neutral = Tie.neutral(tie.from(), tie.to());
    out.block(
        to,
        () -> {
          unlessStandard("alignment", tie.alignment(), neutral.alignment().value());
          unlessStandard("trust", tie.trust(), neutral.trust().value());
          unlessStandard("grievance", tie.grievance(), neutral.grievance().value());
          unlessStandard("proximity", tie.proximity(), neutral.proximity().value());
        });
  }

  private void group(String id, ArmedGroup group) {
    out.block(
        id,
        () -> {
          out.quantity("strength", group.strength());
          quantities("shelter", group.shelter());
        });
  }

  private void stimulus(String id, StimulusType type) {
    out.block(
        id,
        () -> {
          out.text("name", type.name());
          type.cameo().ifPresent(code -> out.text("cameo", code));
          out.quantity("valence", type.valence());
          type.contest().ifPresent(this::contested);
          if (!type.effects().equals(Effects.NONE)) {
            out.block("effects", () -> effects(type.effects()));
          }
          type.group().ifPresent(group -> out.text("group", group));
          out.textIfAny("source", type.sourceOrNull());
        });
  }

  private void contested(Contest contest) {
    out.block(
        "contested",
        () -> {
          out.quantity("source", contest.source());
          out.quantity("target", contest.target());
        });
  }

  private void effects(Effects effects) {
    for (Map.Entry<Effect, Quantity> effect : effects.quantities().entrySet()) {
      out.quantity(effect.getKey().field().name(), effect.getValue());
    }
    quantities("salience", effects.salience());
    if (effects.mutual()) {
      out.word("mutual", "true");
    }
  }

  private void entry(TimelineEntry entry) {
    out.text("id", entry.id());
    out.date("date", entry.date());
    out.text("stimulus", entry.stimulus());
    out.text("from", entry.from());
    names("on", entry.on());
    out.quantity("intensity", entry.intensity());
    quantities("claims", entry.claims());
    entry.group().ifPresent(group -> out.text("group", group));
    entry
        .repeat()
        .ifPresent(
            repeat ->
                out.block(
                    "repeat",
                    () -> {
                      out.text("every", repeat.every().toString());
                      out.date("until", repeat.until());
                    }));
    if (!entry.enabled()) {
      out.word("enabled", "false");
    }
    out.textIfAny("source", entry.sourceOrNull());
  }

  private void names(String key, List<String> names) {
    if (!names.isEmpty()) {
      out.names(key, names);
    }
  }

  private void quantities(String key, Map<String, Quantity> quantities) {
    out.section(key, quantities.isEmpty(), () -> quantities.forEach(out::quantity));
  }

  private void unlessStandard(String key, Quantity quantity, double standard) {
    if (!quantity.equals(Quantity.standard(standard))) {
      out.quantity(key, quantity);
    }
  }
}
