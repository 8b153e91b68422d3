package org.entente.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.analysis.Estimators;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.entente.design.FactorNames;
import org.entente.design.Factors;
import org.entente.experiment.Experiment;
import org.entente.experiment.PointStreams;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What the outcome of a scenario hangs on, in stages: groups of quantities are screened beside a
 * dummy, then the members of those that matter, then the leading ones get Sobol' indices.
 *
 * <p>Screening has independent streams at each point, so that the dummy, which changes nothing,
 * shows what chance does to an index; with common ones its index would be 0. Indices have common
 * streams, under which points differ by their factors alone.
 */
public final class SensitivityStudy {
  /** The most groups that are split into their members. */
  public static final int MOST_GROUPS = 15;

  /** The most factors that get Sobol' indices. */
  public static final int MOST_INDICES = 10;

  private final Scenario scenario;
  private final long seed;
  private final List<String> responses;
  private final SensitivitySizes sizes;
  private final boolean secondOrder;
  private final SensitivityStage.Runner runner;
  private final List<SensitivityStage> stages = new ArrayList<>();
  private final Map<String, List<Screening>> screenings = new LinkedHashMap<>();

  /**
   * A study.
   *
   * @param responses names of the responses
   * @param secondOrder whether indices of pairs are wanted too
   */
  public SensitivityStudy(
      Scenario scenario,
      long seed,
      List<String> responses,
      SensitivitySizes sizes,
      boolean secondOrder,
      SensitivityStage.Runner runner) {
    this.scenario = scenario;
    this.seed = seed;
    this.responses = List.copyOf(responses);
    this.sizes = sizes;
    this.secondOrder = secondOrder;
    this.runner = runner;
  }

  /** A study of the scenario and responses of an experiment that is its one stage. */
  public static SensitivityStudy ofOneStage(Experiment experiment, SensitivityStage.Runner runner) {
    return new SensitivityStudy(
        experiment.scenario(),
        experiment.seed(),
        experiment.responses(),
        SensitivitySizes.TABLE.get(0),
        false,
        runner);
  }

  /**
   * The experiment that begins a study of some factors.
   *
   * @param factors those that are screened; empty for all groups and single quantities
   */
  public Experiment first(List<Factor> factors) {
    List<Factor> all = factors.isEmpty() ? Factors.groups(scenario) : factors;
    return experiment(
        Designs.morris(withDummy(all), sizes.trajectories(), seed),
        sizes.screenedWith(),
        PointStreams.INDEPENDENT);
  }

  /**
   * Runs the study.
   *
   * @param factors those that are screened; empty for all groups and single quantities
   */
  public void run(List<Factor> factors) throws IOException, InterruptedException {
    List<Factor> all = factors.isEmpty() ? Factors.groups(scenario) : factors;
    List<Factor> leading = named(all, screen("groups", all), MOST_GROUPS);
    if (leading.stream().anyMatch(factor -> factor.kind() == Factor.Kind.GROUP)) {
      List<Factor> members =
          leading.stream().flatMap(factor -> Factors.split(factor, scenario).stream()).toList();
      leading = named(members, screen("factors", members), MOST_INDICES);
    }
    if (leading.size() > MOST_INDICES) {
      leading = leading.subList(0, MOST_INDICES);
    }
    if (!leading.isEmpty()) {
      Design design = Designs.sobol(leading, sizes.baseRows(), secondOrder, seed);
      Experiment indices = experiment(design, sizes.replications(), PointStreams.COMMON);
      stages.add(SensitivityStage.of("sobol", indices, Estimators.named("sobol"), runner));
    }
  }

  /** Screens by effects, and again by ranks what chance drowns. */
  private List<Screening> screen(String name, List<Factor> factors)
      throws IOException, InterruptedException {
    List<Factor> withDummy = withDummy(factors);
    Design trajectories = Designs.morris(withDummy, sizes.trajectories(), seed);
    SensitivityStage effects =
        SensitivityStage.of(
            name,
            experiment(trajectories, sizes.screenedWith(), PointStreams.INDEPENDENT),
            Estimators.named("morris"),
            runner);
    stages.add(effects);
    Map<String, Screening> found = new LinkedHashMap<>();
    for (SensitivityFinding finding : effects.findings()) {
      finding
          .indices()
          .ifPresent(
              i -> found.put(finding.response(), Screening.ofEffects(finding.response(), i)));
    }
    if (responses.stream().anyMatch(response -> isDrowned(found.get(response)))) {
      SensitivityStage ranks =
          SensitivityStage.of(
              name + "-by-ranks",
              experiment(
                  Designs.latinHypercube(withDummy, sizes.rankPoints(), seed),
                  sizes.screenedWith(),
                  PointStreams.INDEPENDENT),
              Estimators.named("prcc"),
              runner);
      stages.add(ranks);
      for (SensitivityFinding finding : ranks.findings()) {
        if (isDrowned(found.get(finding.response()))) {
          finding
              .indices()
              .ifPresent(
                  i -> found.put(finding.response(), Screening.ofRanks(finding.response(), i)));
        }
      }
    }
    List<Screening> screened = responses.stream().map(found::get).filter(Objects::nonNull).toList();
    screenings.put(name, screened);
    return screened;
  }

  /** Whether effects did not tell; of a response that did not vary over them there is nothing. */
  private static boolean isDrowned(@Nullable Screening byEffects) {
    return byEffects == null || byEffects.isDrowned();
  }

  private static List<Factor> named(List<Factor> factors, List<Screening> screenings, int most) {
    List<Factor> named = new ArrayList<>();
    for (String name : Screening.leading(screenings, most)) {
      factors.stream().filter(factor -> factor.name().equals(name)).forEach(named::add);
    }
    return named;
  }

  private static List<Factor> withDummy(List<Factor> factors) {
    List<Factor> all = new ArrayList<>(factors);
    all.add(Factor.dummy());
    return all;
  }

  private Experiment experiment(Design design, int replications, PointStreams streams) {
    return new Experiment(scenario, design, seed, replications, streams, null, responses);
  }

  /**
   * Runs one stage by a method of one's own choice instead.
   *
   * @param design made for the method
   */
  public void runOne(String method, Design design, int replications, PointStreams streams)
      throws IOException, InterruptedException {
    stages.add(
        SensitivityStage.of(
            method, experiment(design, replications, streams), Estimators.named(method), runner));
  }

  /** The stages that were run, in their order. */
  public List<SensitivityStage> stages() {
    return List.copyOf(stages);
  }

  /** What screening found of each response, by the name of the stage. */
  public Map<String, List<Screening>> screenings() {
    return screenings;
  }

  /** The last stage, which tells most. */
  public Optional<SensitivityStage> last() {
    return stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1));
  }

  /**
   * The responses that are studied if none is named: the focus's alignment at the end with each
   * state.
   */
  public static List<String> standardResponses(Scenario scenario, List<String> declared) {
    String prefix = "alignment." + scenario.focus() + ".";
    List<String> states =
        declared.stream()
            .filter(name -> name.startsWith(prefix))
            .filter(name -> isState(scenario, name.substring(prefix.length()).split("\\.", 2)[0]))
            .toList();
    return states.isEmpty() ? declared.subList(0, 1) : states;
  }

  private static boolean isState(Scenario scenario, String actor) {
    return scenario.actor(actor).kind().word().equals("state");
  }

  /** Factors by name. */
  public static List<Factor> factors(Scenario scenario, List<String> names) {
    FactorNames known = new FactorNames(scenario);
    return names.stream().map(known::named).toList();
  }
}
