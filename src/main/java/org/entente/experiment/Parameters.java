package org.entente.experiment;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.entente.design.DesignException;
import org.entente.design.FactorSettings;
import org.entente.design.ParameterDraws;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters the replications of an ensemble have.
 *
 * @param way how they come about
 * @param drawsOrNull what is drawn, unless they are fixed
 */
public record Parameters(Way way, @Nullable ParameterDraws drawsOrNull) implements Serializable {
  /** Those of the scenario, in all replications. */
  public static final Parameters FIXED = new Parameters(Way.FIXED, null);

  /** How the parameters of replications come about. */
  public enum Way {
    /** The scenario's own in all replications: what varies is chance. */
    FIXED(0),
    /** Drawn for each replication. */
    DRAWN(1),
    /** Drawn for each two replications, so that what is chance can be told from the rest. */
    SPLIT(2);

    private final int replications;

    Way(int replications) {
      this.replications = replications;
    }

    /** The word for people and files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** How many replications share a draw; 0 where nothing is drawn. */
    public int replications() {
      return replications;
    }

    /**
     * How many independent draws of chance and parameters so many replications are of, at least.
     *
     * @param count of replications, from 0
     */
    public int independent(int count) {
      return this == SPLIT ? (count + 1) / 2 : count;
    }

    /**
     * The draw of a replication; 0 where nothing is drawn.
     *
     * @param replication from 1
     */
    public long draw(long replication) {
      return replications == 0 ? 0 : (replication - 1) / replications + 1;
    }
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there are draws of what is fixed, or none of what is drawn
   */
  public Parameters {
    if ((way == Way.FIXED) != (drawsOrNull == null)) {
      throw new IllegalArgumentException("parameters are fixed, or there are draws of them");
    }
  }

  /** What is drawn; empty where parameters are fixed. */
  public Optional<ParameterDraws> draws() {
    return Optional.ofNullable(drawsOrNull);
  }

  /** Whether parameters are drawn. */
  public boolean isDrawn() {
    return way != Way.FIXED;
  }

  /** What gives the scenarios of draws, for one thread at a time. */
  Settings settings(Scenario scenario) {
    ParameterDraws draws = draws().orElseThrow(() -> new IllegalStateException("nothing is drawn"));
    return new Settings(scenario, draws, draws.levels());
  }

  /** Gives the scenarios of draws, for one thread at a time. */
  record Settings(Scenario scenario, ParameterDraws draws, ParameterDraws.Levels levels) {
    /**
     * The scenario of a draw.
     *
     * @throws DesignException if the draw is not a number that can be drawn
     * @throws IllegalArgumentException if its values contradict each other
     */
    Scenario of(long draw) {
      return FactorSettings.apply(scenario, draws.factors(), levels.of(draw));
    }
  }
}
