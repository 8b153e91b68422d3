package org.entente.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Small regions at random, anywhere within the bounds and often on them: 2 to 6 actors whose names
 * are not in the file's order, random ties, groups, types, repertoires, timeline and dynamics.
 */
public final class Regions {
  private static final List<String> NAMES = List.of("mu", "alpha", "zeta", "kappa", "beta", "xi");
  private static final List<String> ISSUES = List.of("trade", "border", "standing");
  private static final double[] STEPS = {1, 1, 1, 0.5, 2, 7};

  private final Random random;
  private final int days;
  private final List<String> actors;
  private final List<String> groups = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private final Sketch sketch;

  private Regions(int actorCount, int stimuli, int days, long seed) {
    this.days = days;
    random = new Random(seed);
    actors = NAMES.subList(0, actorCount);
    sketch = Sketch.of(actors.get(0)).issues(ISSUES.toArray(String[]::new));
    addActors();
    addDynamics();
    addTypes();
    addRepertoires();
    for (int s = 0; s < stimuli; s++) {
      sketch.script(entry("t" + s));
    }
  }

  /** Any such region. */
  public static Arbitrary<Scenario> any() {
    return Combinators.combine(
            Arbitraries.integers().between(2, NAMES.size()),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(20, 60),
            Arbitraries.longs())
        .as((actors, stimuli, days, seed) -> new Regions(actors, stimuli, days, seed).scenario())
        .withoutEdgeCases();
  }

  private Scenario scenario() {
    int decisionsFrom = random.nextInt(days);
    double step = STEPS[random.nextInt(STEPS.length)];
    return sketch.clock(decisionsFrom, days - 1, step).scenario();
  }

  private void addActors() {
    for (String actor : actors.subList(1, actors.size())) {
      switch (random.nextInt(3)) {
        case 0 -> sketch.state(actor);
        case 1 -> sketch.organ(actor);
        default -> {
          sketch.group(actor, Math.exp(10 * random.nextDouble()));
          groups.add(actor);
        }
      }
    }
    for (String actor : actors) {
      sketch.capability(actor, Math.exp(-8 * random.nextDouble()));
      sketch.redLine(actor, 0.1 + 2 * random.nextDouble());
      sketch.pressure(actor, stock());
      int cared = random.nextInt(ISSUES.size());
      for (int k = 0; k < ISSUES.size(); k++) {
        double salience = k == cared ? 1 - 0.9 * random.nextDouble() : share();
        sketch.stance(actor, ISSUES.get(k), signed(), salience);
      }
      for (String other : actors) {
        if (!other.equals(actor) && random.nextInt(5) > 0) {
          sketch.tie(actor, other, signed(), share(), stock(), share());
        }
        if (groups.contains(actor) && !other.equals(actor) && random.nextBoolean()) {
          sketch.shelter(other, actor, share());
        }
      }
    }
  }

  private void addDynamics() {
    for (Parameter parameter : Parameter.values()) {
      if (parameter.isHalfLife()) {
        if (random.nextInt(5) == 0) {
          sketch.never(parameter);
        } else {
          sketch.set(parameter, Math.exp(7 * random.nextDouble()));
        }
      } else if (parameter.field().bounds().equals(Bounds.SHARE)) {
        sketch.set(parameter, share());
      }
    }
    sketch.set(Parameter.SIGMA, random.nextInt(3) * random.nextDouble());
    sketch.set(Parameter.GROWTH, 0.1 * random.nextDouble());
    sketch.set(Parameter.STRENGTH_FLOOR, 1 - random.nextDouble());
    sketch.set(Parameter.POWER_WEIGHT, share());
    sketch.set(Parameter.BETA, 2 * share());
  }

  private void addTypes() {
    int count = 2 + random.nextInt(4);
    for (int t = 0; t < count; t++) {
      String id = "type" + t;
      types.add(id);
      Contest contest =
          random.nextInt(3) == 0 ? new Contest(Quantity.of(share()), Quantity.of(share())) : null;
      Effects effects = effects();
      String group = effects.needsGroup() ? pick(groups) : null;
      sketch.type(
          new StimulusType(id, id, null, Quantity.of(signed()), contest, effects, group, null));
    }
  }

  private Effects effects() {
    Map<Effect, Quantity> sizes = new EnumMap<>(Effect.class);
    for (Effect effect : Effect.values()) {
      if (random.nextInt(3) == 0 && !(effect.needsGroup() && groups.isEmpty())) {
        Bounds bounds = effect.field().bounds();
        double size = share() * (bounds.low() < 0 ? -1 : 1);
        sizes.put(effect, Quantity.of(bounds.contains(size) ? size : size / 2));
      }
    }
    Map<String, Quantity> salience = new LinkedHashMap<>();
    if (random.nextInt(4) == 0) {
      salience.put(pick(ISSUES), Quantity.of(stock()));
    }
    return new Effects(sizes, salience, random.nextInt(4) == 0);
  }

  private void addRepertoires() {
    for (String actor : actors) {
      Map<String, RepertoireEntry> entries = new LinkedHashMap<>();
      int count = random.nextInt(5);
      for (int e = 0; e < count; e++) {
        List<String> targets = targets(actor);
        String type = pick(types);
        String on = targets.get(0);
        entries.put(
            type + "-" + on,
            new RepertoireEntry(
                type + "-" + on,
                type,
                on,
                targets.subList(1, targets.size()),
                Quantity.of(intensity()),
                Quantity.of(4 * random.nextDouble() - 3),
                weights(actor),
                null,
                null));
      }
      double every = 0.5 + 5 * random.nextDouble();
      sketch.decides(actor, every, entries.values().toArray(RepertoireEntry[]::new));
    }
  }

  private Map<Driver, Quantity> weights(String actor) {
    Map<Driver, Quantity> weights = new LinkedHashMap<>();
    for (DriverKind kind : DriverKind.values()) {
      List<String> about =
          new ArrayList<>(kind.about() == DriverKind.About.GROUP ? groups : actors);
      about.remove(actor);
      if (random.nextInt(4) == 0 && !about.isEmpty()) {
        boolean named = kind.about() == DriverKind.About.GROUP || random.nextBoolean();
        boolean nobody = kind.about() == DriverKind.About.NOBODY;
        Driver driver = new Driver(kind, named && !nobody ? pick(about) : null);
        weights.put(driver, Quantity.of(6 * random.nextDouble() - 3));
      }
    }
    return weights;
  }

  private TimelineEntry entry(String id) {
    String from = pick(actors);
    Map<String, Quantity> claims = new LinkedHashMap<>();
    if (random.nextInt(4) == 0) {
      actors
          .subList(0, 1 + random.nextInt(actors.size()))
          .forEach(claimant -> claims.put(claimant, Quantity.of(share())));
    }
    return new TimelineEntry(
        id,
        Sketch.START.plusDays(random.nextInt(days)),
        pick(types),
        from,
        targets(from),
        Quantity.of(intensity()),
        claims,
        null,
        null,
        true,
        null);
  }

  private List<String> targets(String from) {
    List<String> others = new ArrayList<>(actors);
    others.remove(from);
    Collections.shuffle(others, random);
    return List.copyOf(others.subList(0, 1 + random.nextInt(others.size())));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private double intensity() {
    return 1 - random.nextDouble();
  }

  private double signed() {
    return random.nextInt(6) == 0 ? random.nextInt(3) - 1 : 2 * random.nextDouble() - 1;
  }

  private double share() {
    return random.nextInt(6) == 0 ? random.nextInt(2) : random.nextDouble();
  }

  private double stock() {
    return random.nextInt(3) == 0 ? 0 : 3 * random.nextDouble();
  }
}
