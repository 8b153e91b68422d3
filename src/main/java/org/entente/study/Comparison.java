package org.entente.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.analysis.PairedDifference;
import org.entente.analysis.Summary;
import org.entente.analysis.TwoOfADraw;
import org.entente.experiment.Ensemble;
import org.entente.experiment.PairedReplication;
import org.entente.experiment.Parameters.Way;
import org.entente.experiment.Replication;
import org.entente.outcome.Responses;
import org.entente.scenario.Scenario;

/**
 * A base scenario against others, replication by replication with the same draws. What only one of
 * two scenarios has is named, and what both have is compared.
 */
public final class Comparison {
  private final List<Side> sides = new ArrayList<>();
  private final Scenario base;

  /** Nothing gathered yet; the first ensemble is the base. */
  public Comparison(List<Ensemble> ensembles) {
    base = ensembles.get(0).scenario().scenario();
    for (int other = 1; other < ensembles.size(); other++) {
      sides.add(new Side(ensembles.get(0), ensembles.get(other), other));
    }
  }

  /** One of the other scenarios beside the base. */
  private static final class Side {
    private final int place;
    private final Scenario scenario;
    private final List<String> names;
    private final List<String> onlyBase;
    private final List<String> onlyOther;
    private final PairedColumns baseColumns;
    private final PairedColumns otherColumns;
    private final boolean isSplit;

    /** Places of the first of two pairs that share a draw of parameters. */
    private final List<Integer> twos = new ArrayList<>();

    private long last;

    Side(Ensemble base, Ensemble other, int place) {
      this.place = place;
      scenario = other.scenario().scenario();
      Responses baseResponses = new Responses(base.scenario());
      Responses otherResponses = new Responses(other.scenario());
      names =
          baseResponses.names().stream()
              .filter(name -> otherResponses.place(name).isPresent())
              .toList();
      onlyBase = missing(baseResponses, otherResponses);
      onlyOther = missing(otherResponses, baseResponses);
      baseColumns = columns(baseResponses);
      otherColumns = columns(otherResponses);
      isSplit = base.parameters().way() == Way.SPLIT;
    }

    private static List<String> missing(Responses has, Responses lacks) {
      return has.names().stream().filter(name -> lacks.place(name).isEmpty()).toList();
    }

    private PairedColumns columns(Responses responses) {
      return new PairedColumns(
          names.stream().mapToInt(name -> responses.place(name).orElseThrow()).toArray());
    }

    void add(PairedReplication pair) {
      Optional<Replication> base = pair.done().get(0);
      Optional<Replication> other = pair.done().get(place);
      if (base.isPresent() && other.isPresent()) {
        baseColumns.add(base.get().responses());
        otherColumns.add(other.get().responses());
        if (isSplit && pair.number() % 2 == 0 && last == pair.number() - 1) {
          twos.add(baseColumns.count() - 2);
        }
        last = pair.number();
      }
    }

    TwoOfADraw twos() {
      return new TwoOfADraw(twos.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  /** Takes in a replication; a pair of which one side failed is left out. */
  public void add(PairedReplication pair) {
    sides.forEach(side -> side.add(pair));
  }

  /** Number of scenarios that are compared with the base. */
  public int count() {
    return sides.size();
  }

  /** The base. */
  public Scenario base() {
    return base;
  }

  /** The scenario at a place among the others, from 0. */
  public Scenario scenario(int other) {
    return sides.get(other).scenario;
  }

  /** Number of pairs that ended well. */
  public int pairs(int other) {
    return sides.get(other).baseColumns.count();
  }

  /** Number of independent draws of parameters and chance that these pairs are of. */
  public int draws(int other) {
    return sides.get(other).twos().draws(pairs(other));
  }

  /**
   * The differences of all responses that both scenarios have, in the order of the base.
   *
   * @throws IllegalArgumentException if fewer than two draws have a pair that ended well
   */
  public List<ResponseDifference> differences(int other) {
    Side side = sides.get(other);
    TwoOfADraw twos = side.twos();
    return IntStream.range(0, side.names.size())
        .mapToObj(
            c -> {
              double[] baseValues = side.baseColumns.column(c);
              double[] otherValues = side.otherColumns.column(c);
              return new ResponseDifference(
                  side.names.get(c),
                  Summary.of(baseValues, twos),
                  Summary.of(otherValues, twos),
                  PairedDifference.of(baseValues, otherValues, twos));
            })
        .toList();
  }

  /** The difference of one response; empty where one of both scenarios lacks it. */
  public Optional<ResponseDifference> difference(int other, String response) {
    return differences(other).stream().filter(d -> d.response().equals(response)).findFirst();
  }

  /** The others by the size of their effect on a response, largest first; those without it last. */
  public List<Integer> ranked(String response) {
    Map<Integer, Double> effects = new LinkedHashMap<>();
    for (int other = 0; other < count(); other++) {
      effects.put(
          other,
          difference(other, response).map(d -> Math.abs(d.difference().mean())).orElse(-1.0));
    }
    return effects.keySet().stream()
        .sorted(Comparator.comparingDouble((Integer other) -> -effects.getOrDefault(other, -1.0)))
        .toList();
  }

  /**
   * What sets apart the frames of both scenarios, so that not all can be compared; in sentences.
   */
  public List<String> notes(int other) {
    Side side = sides.get(other);
    return ScenarioContrast.notes(base, side.scenario, side.onlyBase, side.onlyOther);
  }
}
