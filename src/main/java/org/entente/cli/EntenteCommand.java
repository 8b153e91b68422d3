package org.entente.cli;

import picocli.CommandLine;

/** The program itself, which has commands and does nothing alone. */
@CommandLine.Command(
    name = "entente",
    description = "Simulates how the alignments of a region drift: who, how surely, and why.",
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      CompareCommand.class,
      SweepCommand.class,
      SensitivityCommand.class,
      TraceCommand.class,
      AnalyseCommand.class,
      PatternsCommand.class,
      CalibrateCommand.class,
      BlocsCommand.class,
      ChartCommand.class,
      VerifyCommand.class,
      ReportCommand.class,
      ListCommand.class,
      InitCommand.class,
      ValidateCommand.class,
      SchemaCommand.class,
      OddCommand.class,
      GuiCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {"", "Example: entente run scenarios/kabul-2025.yaml"})
final class EntenteCommand implements Runnable {
  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @CommandLine.Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  @CommandLine.Spec CommandLine.Model.CommandSpec spec;

  EntenteCommand() {
    spec = CommandLine.Model.CommandSpec.create();
  }

  @Override
  public void run() {
    String commands = String.join(", ", spec.subcommands().keySet());
    throw new CommandLine.ParameterException(spec.commandLine(), "name a command: " + commands);
  }
}
