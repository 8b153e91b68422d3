package org.entente.benchmark;

import java.util.Arrays;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.entente.scenario.Parameter;
import org.entente.scenario.Scenario;

/**
 * The model as one loop over bare arrays, written down formula by formula: days, scripted stimuli,
 * decisions, relaxation, what is observed. A pair (i, j) stands at i * n + j.
 */
final class Kernel {
  /** Whether what is fast but not as the formulas have it is done as they have it. */
  private final boolean isPlain;

  final KernelLayout the;
  private final int n;

  // Parameters.
  private final double e;
  private final double g;
  private final double u;
  private final double r;
  private final double reciprocity;
  private final double spillover;
  private final double attribution;
  private final double beta;
  private final double interestPull;
  private final double trustPull;
  private final double balancePull;
  private final double sigma;
  private final double strengthFloor;
  private final double memory;
  private final double trustKept;
  private final double grievanceKept;
  private final double pressureKept;
  private final double salienceKept;
  private final double shelterKept;
  private final double growthKept;

  // State.
  final double[] alignment;
  final double[] trust;
  final double[] grievance;
  final double[] pressure;
  final double[] salience;
  final double[] interest;
  private final double[] resting;
  final double[] shelter;
  final double[] strength;
  private final double[] last;
  private final boolean[] stirred;

  // Room for sums, worked out once.
  private final double[] weight;
  private final double[] scale;
  private final double[] balance;
  private final double[] jolt;
  private final double[] impact;
  private final double[] shelterAtStart;
  private final int[] acting;
  private final double[] chances;
  private final long[] orders;

  // Keys of a replication.
  private final long[] nameHashes;
  private final long[][] optionHashes;
  private final long[] opportunityKeys;
  private final long[] orderKeys;
  private final long[] nothingKeys;
  private final long[][] choiceKeys;
  private final long[] alignmentKeys;

  final KernelRecord record;

  /** As fast as can be. */
  Kernel(Scenario scenario) {
    this(scenario, false);
  }

  /** As the formulas have it: balance third party by third party, similarity from saliences. */
  static Kernel plain(Scenario scenario) {
    return new Kernel(scenario, true);
  }

  private Kernel(Scenario scenario, boolean isPlain) {
    this.isPlain = isPlain;
    the = new KernelLayout(scenario);
    n = the.n;
    e = the.value(Parameter.ALIGNMENT_GAIN);
    g = the.value(Parameter.TRUST_GAIN);
    u = the.value(Parameter.TRUST_LOSS);
    r = the.value(Parameter.GRIEVANCE_GAIN);
    reciprocity = the.value(Parameter.RECIPROCITY);
    spillover = the.value(Parameter.SPILLOVER);
    attribution = the.value(Parameter.HOST_ATTRIBUTION);
    beta = the.value(Parameter.BETA);
    interestPull = Math.log(2) / the.value(Parameter.INTEREST_PULL_HALF_LIFE);
    trustPull = Math.log(2) / the.value(Parameter.TRUST_PULL_HALF_LIFE);
    balancePull = Math.log(2) / the.value(Parameter.BALANCE_PULL_HALF_LIFE);
    sigma = the.value(Parameter.SIGMA) * Math.sqrt(1 / 365.0);
    strengthFloor = the.value(Parameter.STRENGTH_FLOOR);
    memory = the.value(Parameter.RECENCY_MEMORY);
    trustKept = keptADay(Parameter.TRUST_HALF_LIFE);
    grievanceKept = keptADay(Parameter.GRIEVANCE_HALF_LIFE);
    pressureKept = keptADay(Parameter.PRESSURE_HALF_LIFE);
    salienceKept = keptADay(Parameter.SALIENCE_HALF_LIFE);
    shelterKept = keptADay(Parameter.SHELTER_HALF_LIFE);
    growthKept = Math.exp(-the.value(Parameter.GROWTH));
    alignment = new double[n * n];
    trust = new double[n * n];
    grievance = new double[n * n];
    pressure = new double[n];
    salience = new double[n * the.issues];
    interest = new double[n * n];
    resting = new double[n * n];
    shelter = new double[n * the.groups];
    strength = new double[the.groups];
    last = new double[the.triples.size()];
    stirred = new boolean[n];
    weight = new double[n];
    scale = new double[n * n];
    balance = new double[n * n];
    jolt = new double[n * n];
    impact = new double[n];
    shelterAtStart = new double[the.groups];
    acting = new int[n];
    chances = new double[n];
    orders = new long[n];
    nameHashes = the.names.stream().mapToLong(Key::hash).toArray();
    optionHashes = new long[n][];
    opportunityKeys = new long[n];
    orderKeys = new long[n];
    nothingKeys = new long[n];
    choiceKeys = new long[n][];
    alignmentKeys = new long[n * n];
    record = new KernelRecord(the);
    prepare();
  }

  private double keptADay(Parameter halfLife) {
    return Math.exp(-Math.log(2) / the.value(halfLife));
  }

  private void prepare() {
    for (int i = 0; i < n; i++) {
      weight[i] = Math.pow(the.capability[i], the.value(Parameter.POWER_WEIGHT));
      optionHashes[i] = Arrays.stream(the.options[i]).mapToLong(o -> Key.hash(o.key)).toArray();
      choiceKeys[i] = new long[the.options[i].length];
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
          sum += k == i || k == j ? 0 : weight[k];
        }
        scale[i * n + j] = i == j || sum == 0 ? 0 : 1 / sum;
      }
    }
    System.arraycopy(the.salience, 0, salience, 0, salience.length);
    for (int i = 0; i < n; i++) {
      findInterest(i);
    }
    System.arraycopy(interest, 0, resting, 0, n * n);
    for (int m = 0; m < the.groups; m++) {
      for (int j = 0; j < n; j++) {
        shelterAtStart[m] += the.shelter[j * the.groups + m];
      }
    }
  }

  /** Simulates one replication; what it yields is in {@link #record}. */
  void run(long seed, long replication) {
    reset();
    turnKeys(seed, replication);
    record.begin(this);
    for (int day = 0; day < the.days; day++) {
      for (KernelStimulus stimulus : the.script[day]) {
        emit(stimulus, day);
      }
      if (day >= the.decisionDay) {
        decide(day);
      }
      relax(day);
      record.observe(this, day);
    }
  }

  private void reset() {
    System.arraycopy(the.alignment, 0, alignment, 0, n * n);
    System.arraycopy(the.trust, 0, trust, 0, n * n);
    System.arraycopy(the.grievance, 0, grievance, 0, n * n);
    System.arraycopy(the.pressure, 0, pressure, 0, n);
    System.arraycopy(the.salience, 0, salience, 0, salience.length);
    System.arraycopy(the.shelter, 0, shelter, 0, shelter.length);
    System.arraycopy(the.strength, 0, strength, 0, strength.length);
    Arrays.fill(last, Double.NEGATIVE_INFINITY);
    Arrays.fill(stirred, false);
    System.arraycopy(resting, 0, interest, 0, n * n);
  }

  private void turnKeys(long seed, long replication) {
    Key base = Key.of(seed).with(replication);
    long opportunities = base.with("opportunity").bits();
    long ordering = base.with("order").bits();
    long choices = base.with("choice").bits();
    long alignments = base.with("alignment").bits();
    long nothing = Key.hash("nothing");
    for (int i = 0; i < n; i++) {
      opportunityKeys[i] = Key.with(opportunities, nameHashes[i]);
      orderKeys[i] = Key.with(ordering, nameHashes[i]);
      long own = Key.with(choices, nameHashes[i]);
      nothingKeys[i] = Key.with(own, nothing);
      for (int o = 0; o < choiceKeys[i].length; o++) {
        choiceKeys[i][o] = Key.with(own, optionHashes[i][o]);
      }
      long from = Key.with(alignments, nameHashes[i]);
      for (int j = 0; j < n; j++) {
        alignmentKeys[i * n + j] = Key.with(from, nameHashes[j]);
      }
    }
  }

  private void findInterest(int i) {
    int issues = the.issues;
    for (int j = 0; j < n; j++) {
      double distance = 0;
      for (int k = 0; k < issues; k++) {
        distance +=
            salience[i * issues + k]
                * Math.abs(the.position[i * issues + k] - the.position[j * issues + k]);
      }
      interest[i * n + j] = 1 - distance;
    }
  }

  // Stimuli.

  private void emit(KernelStimulus s, int day) {
    for (int l = 0; l < n; l++) {
      impact[l] = s.force * believed(s, l);
    }
    int joined = s.backlash > 0 && s.groups.length > 0 ? closestEnemy(s.source, s.groups[0]) : -1;
    int group = the.groupOf[s.source];
    for (int target : s.targets) {
      full(target, s.source, impact[target]);
      for (int host = 0; host < n && group >= 0 && impact[target] < 0; host++) {
        double sheltered = shelter[host * the.groups + group];
        if (sheltered > 0 && host != s.source && !s.isTarget[host]) {
          full(target, host, impact[target] * attribution * sheltered);
        }
      }
      align(s.source, target, impact[s.source] * reciprocity);
    }
    for (int l = 0; l < n; l++) {
      if (l != s.source && !s.isTarget[l]) {
        align(l, s.source, spillover * impact[l] * alignment[l * n + s.targets[0]]);
      }
    }
    for (int target : s.targets) {
      pressure[target] += s.addedPressure;
      if (s.stirs()) {
        stir(target, s.addedSalience);
      }
    }
    pressure[s.source] *= 1 - s.ownPressure;
    for (int m : s.groups) {
      shelter[s.source * the.groups + m] *= 1 - s.shelterLoss;
      double lost = strength[m] * s.strengthLoss;
      strength[m] -= lost;
      if (joined >= 0) {
        strength[joined] += s.backlash * lost;
      }
    }
    last[s.triple] = day;
    record.emitted(s.triple, day);
  }

  private double believed(KernelStimulus s, int l) {
    if (s.claimants.length == 0) {
      return 1;
    }
    double weights = 0;
    double weighted = 0;
    double plain = 0;
    for (int c = 0; c < s.claimants.length; c++) {
      double w = s.claimants[c] == l ? 1 : trust[l * n + s.claimants[c]];
      weights += w;
      weighted += w * s.claims[c];
      plain += s.claims[c];
    }
    return weights > 0 ? weighted / weights : plain / s.claimants.length;
  }

  private int closestEnemy(int source, int group) {
    int best = -1;
    double nearest = Double.NEGATIVE_INFINITY;
    for (int m = 0; m < the.groups; m++) {
      int other = the.groupActor[m];
      if (m != group && other != source && alignment[source * n + other] < 0) {
        double near = dyad(other, the.groupActor[group]);
        if (near > nearest) {
          nearest = near;
          best = m;
        }
      }
    }
    return best;
  }

  private void align(int l, int o, double v) {
    double a = alignment[l * n + o];
    alignment[l * n + o] = a + e * v * (1 - Math.signum(v) * a);
  }

  private void full(int l, int o, double v) {
    align(l, o, v);
    double t = trust[l * n + o];
    trust[l * n + o] = v > 0 ? t + g * v * (1 - t) : t + u * v * t;
    grievance[l * n + o] += r * Math.max(0, -v);
  }

  private void stir(int actor, double[] added) {
    int issues = the.issues;
    double sum = 0;
    for (int k = 0; k < issues; k++) {
      salience[actor * issues + k] += added[k];
      sum += salience[actor * issues + k];
    }
    for (int k = 0; k < issues; k++) {
      salience[actor * issues + k] /= sum;
    }
    stirred[actor] = true;
    findInterest(actor);
  }

  // Decisions.

  private void decide(int day) {
    int count = 0;
    for (int i = 0; i < n; i++) {
      double most = the.groupOf[i] < 0 ? the.rate[i] : 2 * the.rate[i];
      double chance = Draw.uniform(opportunityKeys[i], day);
      if (chance < most) {
        long order = Draw.bits(orderKeys[i], day);
        int at = count++;
        for (; at > 0 && orders[at - 1] > order; at--) {
          acting[at] = acting[at - 1];
          chances[at] = chances[at - 1];
          orders[at] = orders[at - 1];
        }
        acting[at] = i;
        chances[at] = chance;
        orders[at] = order;
      }
    }
    for (int c = 0; c < count; c++) {
      int i = acting[c];
      int m = the.groupOf[i];
      double now = m < 0 ? the.rate[i] : the.rate[i] * Math.min(2, strength[m] / the.strength[m]);
      if (chances[c] < now) {
        int chosen = choose(i, day);
        if (chosen >= 0) {
          emit(the.options[i][chosen].stimulus, day);
        }
      }
    }
  }

  private int choose(int i, int day) {
    int best = -1;
    double highest = Draw.gumbel(nothingKeys[i], day);
    for (int o = 0; o < the.options[i].length; o++) {
      KernelOption option = the.options[i][o];
      double utility = option.intercept;
      for (int d = 0; d < option.kinds.length; d++) {
        utility += option.weights[d] * driver(option, d, i, day);
      }
      double score = beta * utility + Draw.gumbel(choiceKeys[i][o], day);
      if (score > highest) {
        highest = score;
        best = o;
      }
    }
    return best;
  }

  private double driver(KernelOption option, int d, int i, int day) {
    int j = option.about[d];
    int at = i * n + j;
    return switch (KernelOption.KINDS[option.kinds[d]]) {
      case ALIGNMENT -> alignment[at];
      case TRUST -> trust[at];
      case INTEREST -> interest[at];
      case GRIEVANCE -> grievance[at] / (1 + grievance[at]);
      case RED_LINE -> grievance[at] == 0 ? 0 : Math.max(0, 1 - the.redLine[i] / grievance[at]);
      case THREAT -> threat(i, j);
      case GREATEST_THREAT -> greatestThreat(i);
      case ESTRANGEMENT -> estrangement(i, j);
      case PRESSURE -> pressure[i] / (1 + pressure[i]);
      case SANCTUARY -> sanctuary(i, j);
      case BACKLASH -> backlash(i, j);
      case STRENGTH -> strength[the.groupOf[j]] / the.strength[the.groupOf[j]] - 1;
      case RECENCY -> StrictMath.exp(-(day - last[option.stimulus.triple]) / memory);
    };
  }

  private double threat(int i, int j) {
    double harm = grievance[i * n + j];
    return the.proximity[i * n + j]
        * (the.capability[j] / (the.capability[i] + the.capability[j]))
        * (harm / (1 + harm));
  }

  private double greatestThreat(int i) {
    double most = 0;
    for (int k = 0; k < n; k++) {
      most = k == i ? most : Math.max(most, threat(i, k));
    }
    return most;
  }

  private double estrangement(int i, int j) {
    double most = 0;
    for (int k = 0; k < n; k++) {
      if (k != i && k != j && the.state[k]) {
        double own = Math.max(0, -alignment[i * n + k]);
        most = Math.max(most, own * Math.max(0, -alignment[j * n + k]));
      }
    }
    return most;
  }

  private double sanctuary(int i, int j) {
    double most = 0;
    for (int m = 0; m < the.groups; m++) {
      if (the.groupActor[m] != i) {
        double harm = grievance[i * n + the.groupActor[m]];
        most = Math.max(most, shelter[j * the.groups + m] * (harm / (1 + harm)));
      }
    }
    return most;
  }

  private double backlash(int i, int j) {
    double most = 0;
    for (int m = 0; m < the.groups; m++) {
      int k = the.groupActor[m];
      if (k != i && k != j && alignment[i * n + k] < 0) {
        most = Math.max(most, (1 + dyad(j, k)) / 2);
      }
    }
    return most;
  }

  double dyad(int i, int j) {
    return 0.5 * (alignment[i * n + j] + alignment[j * n + i]);
  }

  // Relaxation.

  private void relax(int day) {
    for (int i = 0; i < n; i++) {
      for (int at = i * n; at < i * n + i; at++) {
        jolt[at] = Draw.gaussian(alignmentKeys[at], day);
      }
      for (int at = i * n + i + 1; at < (i + 1) * n; at++) {
        jolt[at] = Draw.gaussian(alignmentKeys[at], day);
      }
      if (isPlain) {
        findBalance(i);
      } else {
        for (int k = 0; k < n; k += 8) {
          addBalance(i * n, k);
        }
      }
    }
    for (int at = 0; at < n * n; at++) {
      double a = alignment[at];
      double room = 1 - a * a;
      alignment[at] =
          a
              + interestPull * (interest[at] - a)
              + trustPull * (2 * trust[at] - 1 - a)
              + room * (balancePull * (balance[at] * scale[at]) + sigma * jolt[at]);
    }
    for (int at = 0; at < n * n; at++) {
      if (alignment[at] > 1) {
        alignment[at] = 1;
      } else if (alignment[at] < -1) {
        alignment[at] = -1;
      }
    }
    for (int i = 0; i < n; i++) {
      alignment[i * n + i] = 0;
    }
    grow();
    for (int at = 0; at < n * n; at++) {
      trust[at] = the.trust[at] + (trust[at] - the.trust[at]) * trustKept;
      grievance[at] *= grievanceKept;
    }
    for (int i = 0; i < n; i++) {
      pressure[i] *= pressureKept;
      if (stirred[i]) {
        for (int at = i * the.issues; at < (i + 1) * the.issues; at++) {
          salience[at] = the.salience[at] + (salience[at] - the.salience[at]) * salienceKept;
        }
        if (isPlain) {
          findInterest(i);
          continue;
        }
        // Similarity is linear in saliences, so it fades as they do.
        for (int at = i * n; at < (i + 1) * n; at++) {
          interest[at] = resting[at] + (interest[at] - resting[at]) * salienceKept;
        }
      }
    }
    if (shelterKept < 1) {
      for (int at = 0; at < shelter.length; at++) {
        shelter[at] = the.shelter[at] + (shelter[at] - the.shelter[at]) * shelterKept;
      }
    }
  }

  /** Adds w_k A_ik A_kj for eight third parties k, or as many as are left. */
  private void addBalance(int row, int k) {
    double w0 = weighed(row, k);
    double w1 = weighed(row, k + 1);
    double w2 = weighed(row, k + 2);
    double w3 = weighed(row, k + 3);
    double w4 = weighed(row, k + 4);
    double w5 = weighed(row, k + 5);
    double w6 = weighed(row, k + 6);
    double w7 = weighed(row, k + 7);
    int k0 = k * n;
    int k1 = Math.min(k + 1, n - 1) * n;
    int k2 = Math.min(k + 2, n - 1) * n;
    int k3 = Math.min(k + 3, n - 1) * n;
    int k4 = Math.min(k + 4, n - 1) * n;
    int k5 = Math.min(k + 5, n - 1) * n;
    int k6 = Math.min(k + 6, n - 1) * n;
    int k7 = Math.min(k + 7, n - 1) * n;
    double kept = k == 0 ? 0 : 1;
    for (int j = 0; j < n; j++) {
      double one = w0 * alignment[k0 + j] + w1 * alignment[k1 + j];
      double two = w2 * alignment[k2 + j] + w3 * alignment[k3 + j];
      double three = w4 * alignment[k4 + j] + w5 * alignment[k5 + j];
      double four = w6 * alignment[k6 + j] + w7 * alignment[k7 + j];
      balance[row + j] = kept * balance[row + j] + ((one + two) + (three + four));
    }
  }

  /** The sum over third parties k of w_k A_ik A_kj, one by one. */
  private void findBalance(int i) {
    for (int j = 0; j < n; j++) {
      double sum = 0;
      for (int k = 0; k < n; k++) {
        if (k != i && k != j) {
          sum += weight[k] * alignment[i * n + k] * alignment[k * n + j];
        }
      }
      balance[i * n + j] = sum;
    }
  }

  private double weighed(int row, int k) {
    return k < n ? weight[k] * alignment[row + k] : 0;
  }

  private void grow() {
    for (int m = 0; m < the.groups; m++) {
      double sheltered = 0;
      for (int j = 0; j < n; j++) {
        sheltered += shelter[j * the.groups + m];
      }
      double share = shelterAtStart[m] == 0 ? 1 : sheltered / shelterAtStart[m];
      double capacity = the.strength[m] * Math.max(strengthFloor, share);
      strength[m] = capacity / (1 + (capacity / strength[m] - 1) * growthKept);
    }
  }
}
