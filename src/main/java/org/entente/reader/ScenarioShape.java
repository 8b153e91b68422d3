package org.entente.reader;

import static org.entente.reader.Shape.measured;
import static org.entente.reader.Shape.optional;
import static org.entente.reader.Shape.removable;
import static org.entente.reader.Shape.required;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.reader.Shape.Choice;
import org.entente.reader.Shape.Code;
import org.entente.reader.Shape.Day;
import org.entente.reader.Shape.Every;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.ListOf;
import org.entente.reader.Shape.MapOf;
import org.entente.reader.Shape.Measured;
import org.entente.reader.Shape.Member;
import org.entente.reader.Shape.Name;
import org.entente.reader.Shape.Names;
import org.entente.reader.Shape.Numeral;
import org.entente.reader.Shape.Switch;
import org.entente.reader.Shape.Text;
import org.entente.scenario.ActorKind;
import org.entente.scenario.Bounds;
import org.entente.scenario.Clock;
import org.entente.scenario.Effect;
import org.entente.scenario.Field;
import org.entente.scenario.Parameter;

/** The format of a scenario file, declared once: every key with its shape and its meaning. */
final class ScenarioShape {
  /** Most actors; ties grow with their square. */
  static final int MOST_ACTORS = 250;

  /** Most issues, stimuli or groups. */
  static final int MOST_NAMES = 2000;

  /** Most path patterns; each is compared with each quantity. */
  static final int MOST_PATTERNS = 200;

  private static final Text TEXT = new Text();
  private static final Day DAY = new Day(List.of());
  private static final Name ACTOR = new Name(Kind.ACTOR, List.of());
  private static final Name STIMULUS = new Name(Kind.STIMULUS, List.of());
  private static final Name GROUP = new Name(Kind.GROUP, List.of());

  /** The whole file. */
  static final Fields FILE =
      Shape.fields(
          required("scenario", new Shape.Id(), "a short name under which results are kept"),
          optional("title", TEXT, "one line for people", "the scenario's name"),
          optional("about", TEXT, "what the scenario asks, in two or three sentences", ""),
          optional(
              "extends", TEXT, "another file, relative to this one, that this one changes", ""),
          required("clock", clock(), "the first and the last day, and the step"),
          required("focus", ACTOR, "the actor whose alignments are looked at"),
          optional(
              "quantities",
              new MapOf(null, Kind.PATTERN, pattern(), MOST_PATTERNS),
              "range, source and group said once for many numbers, by path; * stands for any run of"
                  + " characters within one key; of several that match, the last speaks",
              ""),
          required(
              "issues",
              new MapOf(Kind.ISSUE, null, issue(), MOST_NAMES),
              "what actors disagree about"),
          optional("dynamics", dynamics(), "parameters of the rules", "the model's own values"),
          required("actors", new MapOf(Kind.ACTOR, null, actor(), MOST_ACTORS), "who acts"),
          optional(
              "ties", ties(), "what each actor feels toward each other at the start", "neutral"),
          optional(
              "groups",
              new MapOf(Kind.GROUP, Kind.ACTOR, group(), MOST_NAMES),
              "strength and hosts of each armed group",
              ""),
          optional(
              "stimuli",
              new MapOf(Kind.STIMULUS, null, stimulus(), MOST_NAMES),
              "kinds of thing that one actor does to others",
              ""),
          optional(
              "timeline", new ListOf(entry(), "timeline entry", List.of()), "what is dated", ""),
          optional(
              "questions",
              new ListOf(QuestionShape.question(), "question", List.of()),
              "yes/no questions that an ensemble answers with a probability",
              ""),
          optional(
              "symmetric-questions",
              QuestionShape.symmetric(),
              "asks by one rule about everybody and in every direction, beside the questions",
              ""),
          optional(
              "calibrate",
              new Names(Kind.PATH, 0, MOST_NAMES, true),
              "paths of the quantities, eight at most, that entente calibrate infers from a record",
              ""));

  private ScenarioShape() {}

  private static Fields clock() {
    return Shape.fields(
        required("start", DAY, "the first day"),
        optional("decisions-from", DAY, "first day on which actors decide", "start"),
        required("end", DAY, "the last day, included"),
        optional(
            "step",
            new Numeral(Bounds.POSITIVE, false),
            "days that one step advances: whole days, or a whole fraction of a day down to 1/"
                + Clock.FINEST,
            "1"));
  }

  private static Fields pattern() {
    return Shape.fields(
        optional("range", new Shape.RangeText(), FormatWords.RANGE, ""),
        optional("source", TEXT, FormatWords.SOURCE, ""),
        optional("group", new Shape.Id(), FormatWords.GROUP, ""));
  }

  private static Fields issue() {
    return removable(
        optional("name", TEXT, "name for people", "the issue's key"),
        required("low", TEXT, "what position -1 stands for"),
        required("high", TEXT, "what position 1 stands for"));
  }

  private static Fields dynamics() {
    List<Member> members = new ArrayList<>();
    for (Parameter parameter : Parameter.values()) {
      Field field = parameter.field();
      members.add(
          optional(
              field.name(),
              new Measured(field, parameter.isHalfLife()),
              Shape.described(field),
              DynamicsBinder.standard(parameter)));
    }
    return Shape.fields(members.toArray(new Member[0]));
  }

  private static Fields actor() {
    return removable(
        optional("name", TEXT, "name for people", "the actor's key"),
        required(
            "kind",
            new Choice(Arrays.stream(ActorKind.values()).map(ActorKind::word).toList()),
            "what it is: state, state-organ or armed-group"),
        measured(Field.CAPABILITY, true, ""),
        measured(Field.DECIDES_EVERY, false, "never decides; needed with a repertoire"),
        measured(Field.RED_LINE, false, "none"),
        measured(Field.PRESSURE, false, "0"),
        optional(
            "positions", names(Kind.ISSUE, Field.POSITION), "what it wants, by issue", "0 on each"),
        required("saliences", names(Kind.ISSUE, Field.SALIENCE), "how much it cares, by issue"),
        optional(
            "repertoire",
            new ListOf(action(), "repertoire entry", List.of("action", "on")),
            "what it may choose to do",
            ""));
  }

  private static Fields action() {
    return removable(
        optional("id", new Shape.Id(), "the key of the entry", "action-on"),
        required("action", STIMULUS, "the stimulus that it sends"),
        required("on", ACTOR, "the principal target"),
        optional("also-on", new Names(Kind.ACTOR, 0, MOST_ACTORS, true), "further targets", ""),
        measured(Field.INTENSITY, false, "1"),
        measured(Field.INTERCEPT, true, ""),
        optional(
            "weights",
            names(Kind.DRIVER, Field.WEIGHT),
            "utility per unit of each driver; a driver about another actor than the principal target"
                + " names it, as \"grievance(ttp)\"",
            ""),
        optional("group", GROUP, FormatWords.FIELD_GROUP, ""),
        optional("source", TEXT, FormatWords.RESTS_ON, ""));
  }

  private static MapOf ties() {
    Fields tie =
        removable(
            measured(Field.ALIGNMENT, false, "0"),
            measured(Field.TRUST, false, "0.5"),
            measured(Field.GRIEVANCE, false, "0"),
            measured(Field.PROXIMITY, false, "1"));
    return new MapOf(null, Kind.ACTOR, new MapOf(null, Kind.ACTOR, tie, MOST_ACTORS), MOST_ACTORS);
  }

  private static Fields group() {
    return removable(
        measured(Field.STRENGTH, true, ""),
        optional("shelter", names(Kind.ACTOR, Field.SHELTER), "how far each host shelters it", ""));
  }

  private static Fields stimulus() {
    List<Member> effects = new ArrayList<>();
    for (Effect effect : Effect.values()) {
      effects.add(measured(effect.field(), false, "0"));
    }
    effects.add(
        optional(
            "salience",
            names(Kind.ISSUE, Field.ADDED_SALIENCE),
            "salience that issues gain for the targets",
            ""));
    effects.add(
        optional("mutual", new Switch(), "whether the source is updated in full as well", "false"));
    Fields contested =
        Shape.fields(
            required("source", new Measured(Field.CLAIM, false), "what the source admits"),
            required("target", new Measured(Field.CLAIM, false), "what the principal target says"));
    return removable(
        optional("name", TEXT, "name for people", "the stimulus's key"),
        optional("cameo", new Code(), "CAMEO event code, with its leading zero", ""),
        measured(Field.VALENCE, false, "the CAMEO code's Goldstein value over ten"),
        optional("contested", contested, "claims where nothing else is said", "not contested"),
        optional(
            "effects",
            Shape.fields(effects.toArray(new Member[0])),
            "special effects, each scaled by intensity",
            "none"),
        optional("group", GROUP, FormatWords.FIELD_GROUP, ""),
        optional("source", TEXT, FormatWords.RESTS_ON, ""));
  }

  private static Fields entry() {
    Fields repeat =
        Shape.fields(
            required("every", new Every(), "the time between, such as P1M or P14D"),
            required("until", DAY, "the last date on which it may come"));
    return Shape.fields(
        required("id", new Shape.Id(), "the key of the entry"),
        required("date", DAY, "when it takes effect, or first does"),
        required("stimulus", STIMULUS, "the kind of stimulus"),
        required("from", ACTOR, "the source"),
        required(
            "on",
            new Names(Kind.ACTOR, 1, MOST_ACTORS, true),
            "the target, or the targets with the principal one first"),
        measured(Field.INTENSITY, false, "1"),
        optional(
            "claims",
            names(Kind.ACTOR, Field.CLAIM),
            "what each actor claims it did",
            "the type's"),
        optional("group", GROUP, FormatWords.FIELD_GROUP, ""),
        optional("repeat", repeat, "when it comes again", "once"),
        optional("enabled", new Switch(), "whether it happens", "true"),
        optional("source", TEXT, "the fact it rests on", ""));
  }

  private static MapOf names(Kind kind, Field field) {
    return new MapOf(null, kind, new Measured(field, false), MOST_NAMES);
  }
}
