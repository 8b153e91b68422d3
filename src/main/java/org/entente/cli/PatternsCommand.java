package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.pattern.Ablation;
import org.entente.pattern.Figure;
import org.entente.pattern.JudgedPattern;
import org.entente.pattern.JudgedPattern.Verdict;
import org.entente.pattern.Laboratory;
import org.entente.pattern.Mechanism;
import org.entente.pattern.Pattern;
import org.entente.pattern.Patterns;
import org.entente.scenario.Scenario;
import org.entente.study.Effort;
import picocli.CommandLine;

/** {@code entente patterns}: whether a scenario reproduces what the article describes. */
@CommandLine.Command(
    name = "patterns",
    description = "Says which of the article's patterns a scenario reproduces.",
    footer = {
      "",
      "Example: entente patterns scenarios/kabul-2025.yaml --ablate",
      "",
      "Each pattern has its figures with 95 %% intervals and its verdict. Exit code 1 tells that one",
      "does not hold."
    })
final class PatternsCommand extends Command {
  private static final int FEWEST = 100;
  private static final int MOST = 100_000;

  @CommandLine.Mixin ScenarioArgument scenario = new ScenarioArgument();
  @CommandLine.Mixin ChanceOptions chance = new ChanceOptions();

  @CommandLine.Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      defaultValue = "2000",
      description = "Replications of each ensemble (default: ${DEFAULT-VALUE}).")
  int replications;

  @CommandLine.Option(
      names = "--ablate",
      description = "Turn off one mechanism at a time and table the patterns that then fail.")
  boolean ablate;

  @Override
  public Integer call() throws InterruptedException {
    if (replications < FEWEST || replications > MOST) {
      throw new BadInputException(
          "--replications must be from "
              + FEWEST
              + " (fewer judge no share) to "
              + MOST
              + ", not "
              + replications);
    }
    Scenario read = scenario.read(this).scenario();
    Effort effort = new Effort(chance.seed, replications, chance.threads());
    Laboratory laboratory = new Laboratory(read, effort);
    List<JudgedPattern> judgements = new ArrayList<>();
    for (Pattern pattern : Patterns.ALL) {
      JudgedPattern judgement = JudgedPattern.of(pattern, laboratory);
      judgements.add(judgement);
      if (!json) {
        PatternTable.lines(judgement).forEach(this::print);
      }
    }
    List<Ablation> ablations = ablate ? ablations(read, effort, judgements) : List.of();
    if (json) {
      print(document(read, judgements, ablations));
    } else {
      print(PatternTable.conclusion(judgements, effort));
    }
    boolean failed = judgements.stream().anyMatch(j -> j.verdict() == Verdict.FAILS);
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }

  private List<Ablation> ablations(Scenario read, Effort effort, List<JudgedPattern> judgements)
      throws InterruptedException {
    List<Pattern> holding =
        judgements.stream()
            .filter(judgement -> judgement.verdict() == Verdict.HOLDS)
            .map(JudgedPattern::pattern)
            .toList();
    if (!json) {
      print("Turned off             patterns that then fail");
    }
    List<Ablation> ablations = new ArrayList<>();
    for (Mechanism mechanism : Mechanism.of(read)) {
      Ablation ablation = Ablation.of(mechanism, read, effort, holding);
      ablations.add(ablation);
      if (!json) {
        print(PatternTable.line(ablation));
      }
    }
    if (!json) {
      print("");
    }
    return ablations;
  }

  private Map<String, Object> document(
      Scenario read, List<JudgedPattern> judgements, List<Ablation> ablations) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("scenario", read.id());
    document.put("seed", chance.seed);
    document.put("replications", replications);
    document.put("patterns", judgements.stream().map(PatternsCommand::document).toList());
    if (ablate) {
      document.put("ablations", ablations.stream().map(PatternsCommand::document).toList());
    }
    return document;
  }

  private static Map<String, Object> document(JudgedPattern judgement) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", judgement.pattern().id());
    document.put("fact", judgement.pattern().fact());
    document.put("claim", judgement.pattern().claim());
    document.put("verdict", judgement.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    judgement.missing().ifPresent(missing -> document.put("missing", missing));
    document.put("figures", judgement.figures().stream().map(PatternsCommand::document).toList());
    return document;
  }

  private static Map<String, Object> document(Figure figure) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("label", figure.label());
    document.put("value", figure.value());
    figure.low().ifPresent(low -> document.put("low", low));
    figure.high().ifPresent(high -> document.put("high", high));
    return document;
  }

  private static Map<String, Object> document(Ablation ablation) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("mechanism", ablation.mechanism().name());
    document.put("failing", ablation.failing().stream().map(Pattern::id).toList());
    document.put("supported", !ablation.isUnsupported());
    document.put("without", ablation.judgements().stream().map(PatternsCommand::document).toList());
    return document;
  }
}
