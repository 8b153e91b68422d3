package org.entente.design;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.random.Key;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Draws of all ranged quantities of a scenario, each uniform over its range and independent of the
 * others: the points of a scrambled Sobol' sequence, so that the first n of more draws are those of
 * n. Groups are not kept together: that two positions are of one kind does not make what we do not
 * know about them the same.
 *
 * <p>Where a weighted sample of some factors is given, such as a posterior, these are drawn from it
 * together: the point's coordinate of the first of them chooses a member by its cumulative weight.
 * All others are drawn as without it.
 *
 * @param factors what is drawn, at least one, in the order of its levels
 * @param coordinates for each factor its coordinate of the points, from 0
 * @param dimensions of the points, above every coordinate
 * @param seed of the draws, any 64-bit number
 * @param sampledOrNull what some of the factors are drawn from instead, unless there is none
 */
public record ParameterDraws(
    List<Factor> factors,
    List<Integer> coordinates,
    int dimensions,
    long seed,
    @Nullable Sampled sampledOrNull)
    implements Serializable {
  /**
   * Checks and copies.
   *
   * @throws DesignException if nothing is drawn, or the coordinates do not fit, or the sample
   *     leaves the ranges
   */
  public ParameterDraws {
    factors = List.copyOf(factors);
    coordinates = List.copyOf(coordinates);
    if (factors.isEmpty()) {
      throw nothingToDraw("the scenario");
    }
    int most = dimensions;
    if (coordinates.size() != factors.size()
        || coordinates.stream().anyMatch(c -> c < 0 || c >= most)) {
      throw new DesignException(
          "each of " + factors.size() + " factors needs a coordinate below " + dimensions);
    }
    if (sampledOrNull != null) {
      requireFits(sampledOrNull, factors, dimensions);
    }
  }

  private static DesignException nothingToDraw(String scenario) {
    return new DesignException(
        "no quantity of "
            + scenario
            + " has a range, so that there are no parameters to draw; give one a range, as in"
            + " {value: 0.2, range: [0.1, 0.4]}");
  }

  /**
   * What some of the factors are drawn from together.
   *
   * @param sample the whole of it
   * @param chooser the coordinate of the points, from 0, that chooses a member
   * @param places for each name of the sample its place among the factors, or -1 for one that is
   *     not drawn from it here
   */
  public record Sampled(WeightedLevels sample, int chooser, List<Integer> places)
      implements Serializable {
    /** Copies. */
    public Sampled {
      places = List.copyOf(places);
    }
  }

  /**
   * Draws of a scenario's ranged quantities.
   *
   * @throws DesignException if there are none
   */
  public static ParameterDraws of(Scenario scenario, long seed) {
    return paired(List.of(scenario), seed).get(0);
  }

  /**
   * Draws of some factors.
   *
   * @throws DesignException if there are none
   */
  public static ParameterDraws of(List<Factor> factors, long seed) {
    List<Integer> coordinates = IntStream.range(0, factors.size()).boxed().toList();
    return new ParameterDraws(factors, coordinates, factors.size(), seed, null);
  }

  private static void requireFits(Sampled sampled, List<Factor> factors, int dimensions) {
    WeightedLevels sample = sampled.sample;
    if (sampled.places.size() != sample.names().size()
        || sampled.chooser < 0
        || sampled.chooser >= dimensions) {
      throw new DesignException(
          "a sample has a place for each of its factors, and a coordinate below " + dimensions);
    }
    for (int n = 0; n < sample.names().size(); n++) {
      if (sampled.places.get(n) < 0) {
        continue;
      }
      String name = sample.names().get(n);
      Factor factor = factors.get(sampled.places.get(n));
      if (!factor.name().equals(name)) {
        throw new DesignException("the sample is of " + name + ", not of " + factor.name());
      }
      for (List<Double> member : sample.levels()) {
        if (!factor.takes(member.get(n))) {
          throw new DesignException(
              String.format(
                  "the sample has %s for %s, whose range is %s to %s",
                  member.get(n), name, factor.low(), factor.high()));
        }
      }
    }
  }

  /**
   * The same draws, some factors being drawn from a sample.
   *
   * @throws DesignException if the sample is of something else or leaves the ranges
   */
  public ParameterDraws from(WeightedLevels sample) {
    List<Integer> places = new ArrayList<>();
    for (String name : sample.names()) {
      int place = names().indexOf(name);
      if (place < 0) {
        throw new DesignException(
            "the sample is of " + name + ", which has no range to be drawn from");
      }
      places.add(place);
    }
    int chooser = coordinates.get(places.get(0));
    return new ParameterDraws(
        factors, coordinates, dimensions, seed, new Sampled(sample, chooser, places));
  }

  /**
   * Draws of scenarios that are compared, some factors being drawn from a sample: of the first all
   * that it is of, of each other those that have the same range there, from the same members.
   *
   * @param all of the scenarios, as {@link #paired} gives them
   * @throws DesignException if the sample is of what the first does not draw, or leaves its ranges
   */
  public static List<ParameterDraws> from(WeightedLevels sample, List<ParameterDraws> all) {
    List<ParameterDraws> drawn = new ArrayList<>();
    ParameterDraws first = all.get(0).from(sample);
    drawn.add(first);
    for (ParameterDraws other : all.subList(1, all.size())) {
      drawn.add(other.beside(first));
    }
    return drawn;
  }

  private ParameterDraws beside(ParameterDraws first) {
    Sampled of = Objects.requireNonNull(first.sampledOrNull);
    List<Integer> places = new ArrayList<>();
    for (int n = 0; n < of.places.size(); n++) {
      Factor there = first.factors.get(of.places.get(n));
      int place = names().indexOf(there.name());
      boolean same =
          place >= 0
              && factors.get(place).low() == there.low()
              && factors.get(place).high() == there.high();
      places.add(same ? place : -1);
    }
    return new ParameterDraws(
        factors, coordinates, dimensions, seed, new Sampled(of.sample, of.chooser, places));
  }

  /** Names of those that are drawn from the sample; none where there is no sample. */
  public List<String> sampledNames() {
    return sampledOrNull == null
        ? List.of()
        : sampledOrNull.places.stream()
            .filter(place -> place >= 0)
            .map(place -> factors.get(place).name())
            .toList();
  }

  /** What some of the factors are drawn from together; empty where each is drawn over its range. */
  public Optional<WeightedLevels> sample() {
    return sampledOrNull == null ? Optional.empty() : Optional.of(sampledOrNull.sample);
  }

  /**
   * Draws of several scenarios that are compared: a quantity has the same place in its range in all
   * that have it. Those of the first are the draws that it has alone.
   *
   * @throws DesignException if one of them has no ranged quantity
   */
  public static List<ParameterDraws> paired(List<Scenario> scenarios, long seed) {
    List<List<Factor>> all = scenarios.stream().map(Factors::singles).toList();
    for (int s = 0; s < all.size(); s++) {
      if (all.get(s).isEmpty()) {
        throw nothingToDraw(all.size() == 1 ? "the scenario" : scenarios.get(s).id());
      }
    }
    Set<String> union = new LinkedHashSet<>();
    all.forEach(factors -> factors.forEach(factor -> union.add(factor.name())));
    List<String> names = List.copyOf(union);
    List<ParameterDraws> draws = new ArrayList<>();
    for (List<Factor> factors : all) {
      List<Integer> coordinates = factors.stream().map(f -> names.indexOf(f.name())).toList();
      draws.add(new ParameterDraws(factors, coordinates, names.size(), seed, null));
    }
    return draws;
  }

  /** Whether these are the draws of a scenario that is not compared with others as well. */
  public boolean areOfOneAlone() {
    return coordinates.equals(IntStream.range(0, factors.size()).boxed().toList());
  }

  /** Names of the factors. */
  public List<String> names() {
    return factors.stream().map(Factor::name).toList();
  }

  /** What gives the levels of one draw after another, for one thread at a time. */
  public Levels levels() {
    return new Levels();
  }

  /** Gives the levels of draws, for one thread at a time. */
  public final class Levels {
    private final SobolPoints points = new SobolPoints(dimensions, Key.of(seed).with("parameters"));
    private final WeightedLevels.@Nullable Inversion members =
        sampledOrNull == null ? null : sampledOrNull.sample.inversion();

    private Levels() {}

    /**
     * The levels of a draw, one a factor. A new array.
     *
     * @param draw from 1
     * @throws DesignException if it is not a draw that can be numbered
     */
    public double[] of(long draw) {
      if (draw < 1 || draw > Integer.MAX_VALUE) {
        throw new DesignException("draws are numbered from 1 to 2^31 - 1, and not " + draw);
      }
      double[] point = points.point((int) (draw - 1));
      double[] levels = new double[factors.size()];
      for (int f = 0; f < levels.length; f++) {
        levels[f] = factors.get(f).level(point[coordinates.get(f)]);
      }
      if (sampledOrNull != null && members != null) {
        List<Double> member = members.at(point[sampledOrNull.chooser]);
        for (int n = 0; n < member.size(); n++) {
          int place = sampledOrNull.places.get(n);
          if (place >= 0) {
            levels[place] = member.get(n);
          }
        }
      }
      return levels;
    }
  }

  /**
   * Points of the unit cube as draws are: of a scrambled Sobol' sequence.
   *
   * @param dimensions from 1
   * @param seed any 64-bit number
   */
  public static Unit unit(int dimensions, long seed) {
    return new Unit(dimensions, seed);
  }

  /** Gives points of the unit cube, for one thread at a time. */
  public static final class Unit {
    private final SobolPoints points;

    private Unit(int dimensions, long seed) {
      points = new SobolPoints(dimensions, Key.of(seed).with("parameters"));
    }

    /**
     * A point. A new array.
     *
     * @param number from 1
     */
    public double[] of(int number) {
      return points.point(number - 1);
    }
  }
}
