package org.entente.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between the parts of a scenario: names that are referred to exist, groups are
 * armed groups, dates lie on the clock. Each check is of one part, so that a reader can report all
 * that is wrong at once.
 */
public final class Consistency {
  private final Clock clock;
  private final Set<String> issues;
  private final Map<String, ActorKind> actors;
  private final Set<String> groups;
  private final Map<String, StimulusType> types;
  private final List<Violation> violations = new ArrayList<>();

  /**
   * What the parts are checked against.
   *
   * @param groups the armed groups that have a strength
   */
  public Consistency(
      Clock clock,
      Set<String> issues,
      Map<String, ActorKind> actors,
      Set<String> groups,
      Map<String, StimulusType> types) {
    this.clock = clock;
    this.issues = issues;
    this.actors = actors;
    this.groups = groups;
    this.types = types;
  }

  /** All that was found so far. */
  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** Checks an actor's issues and repertoire, and that an armed group has a strength. */
  public void actor(Actor actor) {
    String path = "actors." + actor.id();
    known(path + ".positions", "issue", actor.positions().keySet(), issues);
    known(path + ".saliences", "issue", actor.saliences().keySet(), issues);
    if (actor.kind() == ActorKind.ARMED_GROUP && !groups.contains(actor.id())) {
      add(path, "the armed group '" + actor.id() + "' needs an entry under groups (its strength)");
    }
    for (RepertoireEntry entry : actor.repertoire()) {
      String at = path + ".repertoire." + entry.id();
      stimulus(at + ".action", entry.action(), entry.groupOrNull(), entry.targets());
      known(at + ".on", "actor", entry.targets(), actors.keySet());
      group(at + ".group", entry.groupOrNull());
      entry.weights().keySet().forEach(driver -> driver(at, entry, driver));
    }
  }

  private void driver(String at, RepertoireEntry entry, Driver driver) {
    String path = at + ".weights." + driver;
    String about = driver.aboutOrNull() == null ? entry.on() : driver.aboutOrNull();
    if (!actors.containsKey(about)) {
      if (driver.aboutOrNull() != null) {
        add(path, "there is no actor '" + about + "'");
      }
    } else if (driver.kind().about() == DriverKind.About.GROUP
        && actors.get(about) != ActorKind.ARMED_GROUP) {
      add(
          path,
          "the driver "
              + driver.kind().word()
              + " is about an armed group, and '"
              + about
              + "' is none");
    }
  }

  /** Checks the two actors of a tie. */
  public void tie(Tie tie) {
    String path = "ties." + tie.from() + "." + tie.to();
    known(path, "actor", List.of(tie.from(), tie.to()), actors.keySet());
  }

  /** Checks that a group is an armed group and its hosts are actors. */
  public void group(ArmedGroup group) {
    String path = "groups." + group.id();
    ActorKind kind = actors.get(group.id());
    if (kind == null) {
      add(path, "there is no actor '" + group.id() + "'");
    } else if (kind != ActorKind.ARMED_GROUP) {
      add(path, "'" + group.id() + "' is a " + kind.word() + ", not an armed-group");
    }
    known(path + ".shelter", "actor", group.shelter().keySet(), actors.keySet());
  }

  /** Checks the issues and the group of a stimulus type. */
  public void type(StimulusType type) {
    String path = "stimuli." + type.id();
    known(path + ".effects.salience", "issue", type.effects().salience().keySet(), issues);
    group(path + ".group", type.groupOrNull());
  }

  /** Checks the actors, the type and the dates of a timeline entry. */
  public void entry(TimelineEntry entry) {
    String path = "timeline." + entry.id();
    stimulus(path + ".stimulus", entry.stimulus(), entry.groupOrNull(), entry.on());
    known(path + ".from", "actor", List.of(entry.from()), actors.keySet());
    known(path + ".on", "actor", entry.on(), actors.keySet());
    known(path + ".claims", "actor", entry.claims().keySet(), actors.keySet());
    group(path + ".group", entry.groupOrNull());
    onClock(path + ".date", entry.date());
    entry.repeat().ifPresent(repeat -> onClock(path + ".repeat.until", repeat.until()));
  }

  /** Checks the names and dates of a question. */
  public void question(Question question, String focus) {
    String path = "questions." + question.id();
    Proposition asked = question.proposition();
    if (asked instanceof Proposition.Count count) {
      if (!types.containsKey(count.stimulus())) {
        add(path, "there is no stimulus '" + count.stimulus() + "'");
      }
      if (count.from() != null) {
        known(path, "actor", List.of(count.from()), actors.keySet());
      }
      if (count.on() != null) {
        known(path, "actor", List.of(count.on()), actors.keySet());
      }
      window(path, count.window());
    } else if (asked instanceof Proposition.Standing standing) {
      known(path, "actor", List.of(standing.first(), standing.second()), actors.keySet());
      onClock(path, standing.date());
      if (standing.since() != null) {
        onClock(path, standing.since());
      }
    } else if (asked instanceof Proposition.Closest closest) {
      partner(path, closest.partner(), focus);
      onClock(path, closest.date());
    } else if (asked instanceof Proposition.Realigns realigns) {
      if (realigns.to() != null) {
        partner(path, realigns.to(), focus);
      }
      window(path, realigns.window());
    } else if (asked instanceof Proposition.Strength strength) {
      group(path, strength.group());
      onClock(path, strength.date());
    } else if (asked instanceof Proposition.Camp camp) {
      camp(path, camp);
    }
  }

  private void camp(String path, Proposition.Camp camp) {
    known(path, "actor", List.of(camp.first(), camp.second()), actors.keySet());
    onClock(path, camp.date());
    if (actors.size() > Proposition.Camp.MOST_ACTORS) {
      add(
          path,
          "camps are told of at most "
              + Proposition.Camp.MOST_ACTORS
              + " actors, and here are "
              + actors.size());
    }
  }

  /** Checks that what questions build on stands before them. */
  public void order(List<Question> questions) {
    Set<String> all = questions.stream().map(Question::id).collect(Collectors.toSet());
    Set<String> before = new HashSet<>();
    for (Question question : questions) {
      if (question.proposition() instanceof Proposition.Compound compound) {
        for (String id : compound.questions()) {
          if (!all.contains(id)) {
            add("questions." + question.id(), "there is no question '" + id + "'");
          } else if (!before.contains(id)) {
            add(
                "questions." + question.id(),
                "the question '" + id + "' that it builds on must stand before it");
          }
        }
      }
      before.add(question.id());
    }
  }

  private void partner(String path, String partner, String focus) {
    ActorKind kind = actors.get(partner);
    if (kind == null) {
      add(path, "there is no actor '" + partner + "'");
    } else if (!kind.isState() || partner.equals(focus)) {
      add(
          path,
          "a partner of '"
              + focus
              + "' must be another state or state-organ, not '"
              + partner
              + "'");
    }
  }

  private void window(String path, Proposition.Window window) {
    onClock(path, window.from());
    onClock(path, window.until());
  }

  private void stimulus(
      String path, String name, @Nullable String group, Collection<String> targets) {
    StimulusType type = types.get(name);
    if (type == null) {
      add(path, "there is no stimulus '" + name + "'");
    } else if (type.effects().needsGroup()
        && group == null
        && type.groupOrNull() == null
        && targets.stream().noneMatch(groups::contains)) {
      add(
          path,
          "'"
              + name
              + "' has effects on an armed group; name one by group, or among the"
              + " targets");
    }
  }

  private void group(String path, @Nullable String group) {
    if (group != null && !groups.contains(group)) {
      add(path, "'" + group + "' is not among the groups");
    }
  }

  private void onClock(String path, LocalDate date) {
    if (!clock.covers(date)) {
      add(path, date + " lies outside the clock, " + clock.start() + " to " + clock.end());
    }
  }

  private void known(String path, String what, Collection<String> names, Set<String> valid) {
    for (String name : names) {
      if (!valid.contains(name)) {
        add(path, "there is no " + what + " '" + name + "'");
      }
    }
  }

  private void add(String path, String message) {
    violations.add(new Violation(path, message));
  }
}
