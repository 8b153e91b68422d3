package org.entente.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Stack;
import org.entente.design.ParameterDraws;
import org.entente.design.WeightedLevels;
import org.entente.experiment.Parameters;
import org.entente.experiment.Parameters.Way;
import org.entente.scenario.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Whether parameters are drawn, so that bands show more than chance. */
final class ParameterOptions {
  static final String OPTION = "--draw-parameters";

  /** What a run or a comparison at fixed parameters says of its bands, and how to see the rest. */
  static final String CHANCE_ONLY =
      "Bands show chance only; " + OPTION + " shows how unsure the parameters are as well.";

  @CommandLine.Option(
      names = OPTION,
      arity = "0..1",
      paramLabel = "split",
      parameterConsumer = WayWord.class,
      description =
          "Draw every quantity that has a range anew for each replication, so that bands show what"
              + " is not known beside what chance does; with =split for each two, which tells how"
              + " much of the spread is which.")
  Way way = Way.FIXED;

  /** Takes the word that follows only if it is one of this option's. */
  static final class WayWord implements CommandLine.IParameterConsumer {
    @Override
    // Picocli gives the arguments in a Stack.
    @SuppressWarnings("JdkObsolete")
    public void consumeParameters(Stack<String> args, ArgSpec argument, CommandSpec command) {
      Way way = Way.DRAWN;
      if (!args.isEmpty()) {
        String word = args.peek();
        if (word.equals(Way.SPLIT.word())) {
          args.pop();
          way = Way.SPLIT;
        } else if (word.matches("\\w*") && !Files.exists(java.nio.file.Path.of(word))) {
          throw new CommandLine.ParameterException(
              command.commandLine(),
              OPTION + " stands alone or with '=split', not with '" + word + "'");
        }
      }
      argument.setValue(way);
    }
  }

  /**
   * The parameters of one scenario.
   *
   * @param sample what some are drawn from, if anything; parameters are then drawn even if the
   *     option was not given
   */
  Parameters of(Scenario scenario, EnsembleOptions options, Optional<WeightedLevels> sample) {
    return of(List.of(scenario), options, sample).get(0);
  }

  /**
   * The parameters of scenarios that are simulated side by side.
   *
   * @param sample as above; the first scenario has all that it is of
   */
  List<Parameters> of(
      List<Scenario> scenarios, EnsembleOptions options, Optional<WeightedLevels> sample) {
    if (sample.isPresent() && way == Way.FIXED) {
      way = Way.DRAWN;
    }
    if (way == Way.FIXED) {
      return scenarios.stream().map(scenario -> Parameters.FIXED).toList();
    }
    if (way == Way.SPLIT && options.replications % 2 != 0) {
      throw new BadInputException(
          OPTION
              + "=split simulates each draw twice, so that --replications must be even, not "
              + Words.count(options.replications));
    }
    List<ParameterDraws> paired = ParameterDraws.paired(scenarios, options.chance.seed);
    return (sample.isPresent() ? ParameterDraws.from(sample.get(), paired) : paired)
        .stream().map(draws -> new Parameters(way, draws)).toList();
  }
}
