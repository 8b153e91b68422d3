package org.entente.cli;

import org.entente.chart.NoDisplayException;
import org.entente.gui.LiveWindow;
import org.entente.scenario.Scenario;
import picocli.CommandLine;

/** {@code entente gui}: the region live. */
@CommandLine.Command(
    name = "gui",
    description = "Shows the region live: start, pause, step, inspect, change, intervene.",
    footer = {
      "",
      "Example: entente gui scenarios/kabul-2025.yaml",
      "",
      "Opens MASON's console, the region as a network, the focus's alignments as a growing chart,",
      "what happens in words with a form to fire stimuli by hand, and sliders for all quantities",
      "that have a range."
    })
final class GuiCommand extends Command {
  @CommandLine.Mixin ScenarioArgument scenario = new ScenarioArgument();

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "SEED",
      description = "Any signed 64-bit number (default: 1).")
  long seed = 1;

  @CommandLine.Option(
      names = "--member",
      paramLabel = "N",
      description = "Which replication is seen first, from 1 (default: 1).")
  int member = 1;

  @Override
  public Integer call() throws InterruptedException {
    if (member < 1) {
      throw new BadInputException("--member counts from 1, so " + member + " is none");
    }
    Scenario region = scenario.read(this).scenario();
    if (region.actors().size() < 2) {
      throw new BadInputException(
          "a region to look at has two actors at least, and '" + region.id() + "' has one");
    }
    try {
      LiveWindow.show(region, seed, member).await();
    } catch (NoDisplayException e) {
      throw new BadInputException(Complaints.text(e), e);
    }
    return ExitCode.DONE;
  }
}
