package org.entente.results;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import org.entente.experiment.Ensemble;
import org.entente.experiment.PortableTally;
import org.entente.model.Decision;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.entente.outcome.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * All that a results folder holds of an ensemble beside its responses and histories: bands of
 * alignment, closest partners, stimuli by month, and where ties stood.
 */
public final class EnsembleTally implements PortableTally<EnsembleTally> {
  private final Ensemble ensemble;
  private final Bands bands;
  private final ClosestCounts closest;
  private final MonthlyCounts monthly;
  private final TieSpreads ties;

  /** Nothing gathered yet. */
  public EnsembleTally(Ensemble ensemble) {
    this.ensemble = ensemble;
    bands = new Bands(ensemble);
    closest = new ClosestCounts(ensemble);
    monthly = new MonthlyCounts(ensemble);
    ties = new TieSpreads(ensemble);
  }

  @Override
  public void begins(Region region) {
    monthly.begins(region);
    ties.begins(region);
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    monthly.stimulus(region, stimulus, impacts, decision);
  }

  @Override
  public void stepEnded(Region region) {
    ties.stepEnded(region);
  }

  @Override
  public void ended(long replication, Trajectory trajectory, Region region) {
    bands.ended(replication, trajectory, region);
    closest.ended(replication, trajectory, region);
    monthly.ended(replication, trajectory, region);
    ties.ended(replication, trajectory, region);
  }

  @Override
  public void merge(EnsembleTally other) {
    bands.merge(other.bands);
    closest.merge(other.closest);
    monthly.merge(other.monthly);
    ties.merge(other.ties);
  }

  @Override
  public void write(DataOutput out) throws IOException {
    bands.write(out);
    closest.write(out);
    monthly.write(out);
    ties.write(out);
  }

  @Override
  public void add(DataInput in) throws IOException {
    bands.add(in);
    closest.add(in);
    monthly.add(in);
    ties.add(in);
  }

  /** How exact the quantiles are, in words. */
  public String exactness() {
    // Where bands have few days, ties may have more cells than they.
    return bands.exactness().equals(Spreads.EXACT) ? ties.exactness() : bands.exactness();
  }

  /** Writes the files; at least one replication has been taken in. */
  void write(Path folder) throws IOException {
    BandsFile.write(folder.resolve(BandsFile.FILE), ensemble, bands);
    ClosestFile.write(folder, ensemble, closest);
    MonthlyFile.write(folder, ensemble, monthly);
    TiesFile.write(folder, ties);
  }
}
