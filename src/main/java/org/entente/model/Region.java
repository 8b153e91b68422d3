package org.entente.model;

import java.util.Arrays;

/**
 * The state of the region in one replication: every tie, stock and strength at one time. A pair (i,
 * j) of n actors stands at place i * n + j; the diagonal is 0 and means nothing.
 */
public final class Region {
  /** An odd number whose bits are well mixed: 2^64 over the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  final CompiledScenario scenario;
  private final int actors;
  private final int issues;
  private final int groups;
  double[] alignment;
  double[] nextAlignment;
  final double[] trust;
  final double[] grievance;
  final double[] pressure;
  final double[] salience;
  final double[] interest;

  final double[] shelter;
  final double[] strength;

  /** Day on which each triple was last emitted; negative infinity for never. */
  final double[] lastEmission;

  /** Whether an actor's saliences stand off their baseline. */
  final boolean[] stirred;

  private int step;
  private double time;

  /** The state at the start of a scenario. */
  public Region(CompiledScenario scenario) {
    this.scenario = scenario;
    this.actors = scenario.actorCount();
    this.issues = scenario.actors.issues;
    this.groups = scenario.groups.size();
    alignment = new double[actors * actors];
    nextAlignment = new double[actors * actors];
    trust = new double[actors * actors];
    grievance = new double[actors * actors];
    pressure = new double[actors];
    salience = new double[actors * issues];
    interest = new double[actors * actors];
    shelter = new double[actors * groups];
    strength = new double[groups];
    lastEmission = new double[scenario.triples().size()];
    stirred = new boolean[actors];
    reset();
  }

  /** Goes back to the start. */
  void reset() {
    copy(scenario.ties.alignment, alignment);
    copy(scenario.ties.trust, trust);
    copy(scenario.ties.grievance, grievance);
    copy(scenario.actors.pressure, pressure);
    copy(scenario.actors.salience, salience);
    copy(scenario.actors.interest, interest);
    copy(scenario.groups.shelter, shelter);
    copy(scenario.groups.strength, strength);
    Arrays.fill(lastEmission, Double.NEGATIVE_INFINITY);
    Arrays.fill(stirred, false);
    step = 0;
    time = 0;
  }

  private static void copy(double[] from, double[] to) {
    System.arraycopy(from, 0, to, 0, from.length);
  }

  /** Moves the clock to a step. */
  void moveTo(int newStep) {
    step = newStep;
    time = scenario.grid().start(newStep);
  }

  /** Puts the alignments that a phase wrote in the place of those it read. */
  void turnAlignment() {
    double[] old = alignment;
    alignment = nextAlignment;
    nextAlignment = old;
  }

  /** The scenario that this is a state of. */
  public CompiledScenario scenario() {
    return scenario;
  }

  /** The step under way. */
  public int step() {
    return step;
  }

  /** Days from the clock's start to the start of the step under way. */
  public double time() {
    return time;
  }

  /** The day of the step under way, counted from the clock's start. */
  public int day() {
    return (int) time;
  }

  /** Posture of actor i toward j, -1..1. */
  public double alignment(int i, int j) {
    return alignment[i * actors + j];
  }

  /** Alignment of the dyad: the mean of both postures, -1..1. */
  public double dyad(int i, int j) {
    return 0.5 * (alignment[i * actors + j] + alignment[j * actors + i]);
  }

  /** Trust of actor i in j, 0..1. */
  public double trust(int i, int j) {
    return trust[i * actors + j];
  }

  /** Grievance of actor i against j, at least 0. */
  public double grievance(int i, int j) {
    return grievance[i * actors + j];
  }

  /** Interest similarity of actor i with j, -1..1. */
  public double interest(int i, int j) {
    return interest[i * actors + j];
  }

  /** External pressure on actor i, at least 0. */
  public double pressure(int i) {
    return pressure[i];
  }

  /** Salience of issue k for actor i, 0..1. */
  public double salience(int i, int k) {
    return salience[i * issues + k];
  }

  /** How far actor j shelters group m, 0..1. */
  public double shelter(int j, int m) {
    return shelter[j * groups + m];
  }

  /**
   * 64 bits that stand for all of the state: every tie, stock and strength. States of scenarios
   * with the same actors, issues and groups have one fingerprint where they agree to the bit (a
   * zero has no sign) and, but for a chance of 2^-64, only there.
   */
  public long fingerprint() {
    long print = 0;
    for (double[] part :
        new double[][] {alignment, trust, grievance, pressure, salience, shelter, strength}) {
      for (double value : part) {
        print = Long.rotateLeft(print ^ Double.doubleToRawLongBits(value + 0.0), 27) * SPREAD;
      }
    }
    return print;
  }

  /** Fighters of group m, above 0. */
  public double strength(int m) {
    return strength[m];
  }
}
