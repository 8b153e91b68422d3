package org.entente.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The program itself, which has commands and does nothing alone. */
@CommandLine.Command(
    name = "entente",
    description = "Simulates how the alignments of a region drift: who, how surely, and why.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {"", "Example: entente run scenarios/kabul-2025.yaml"})
final class EntenteCommand implements Runnable {
  private static final List<Class<? extends Command>> COMMANDS =
      List.of(
          RunCommand.class,
          CompareCommand.class,
          SweepCommand.class,
          SensitivityCommand.class,
          MergeCommand.class,
          TraceCommand.class,
          AnalyseCommand.class,
          PatternsCommand.class,
          BlocsCommand.class,
          ChartCommand.class,
          VerifyCommand.class,
          CalibrateCommand.class,
          ScoreCommand.class,
          ReportCommand.class,
          ExportCommand.class,
          ListCommand.class,
          InitCommand.class,
          ValidateCommand.class,
          SchemaCommand.class,
          CompletionCommand.class,
          OddCommand.class,
          GuiCommand.class);

  /** What only scripts call: in no list and no help. */
  private static final List<Class<? extends Command>> HIDDEN = List.of(CompleteWordsCommand.class);

  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @CommandLine.Option(
      names = {Version.SHORT_OPTION, Version.OPTION},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  @CommandLine.Spec CommandLine.Model.CommandSpec spec;

  EntenteCommand() {
    spec = CommandLine.Model.CommandSpec.create();
  }

  /**
   * The program with the commands that a call needs: to look through all of them takes longer than
   * some of them run, so where the first word names one, it alone is looked at.
   *
   * @param factory makes commands
   * @param words of the command line
   */
  static CommandLine called(CommandLine.IFactory factory, String... words) {
    CommandLine program = new CommandLine(new EntenteCommand(), factory);
    List<Class<? extends Command>> named =
        Stream.concat(COMMANDS.stream(), HIDDEN.stream())
            .filter(type -> words.length > 0 && answers(type, words[0]))
            .toList();
    (named.isEmpty() ? COMMANDS : named).forEach(program::addSubcommand);
    return program;
  }

  /** The program with all its commands. */
  static CommandLine whole() {
    return called(CommandLine.defaultFactory());
  }

  private static boolean answers(Class<? extends Command> type, String word) {
    CommandLine.Command about = type.getAnnotation(CommandLine.Command.class);
    return about.name().equals(word) || List.of(about.aliases()).contains(word);
  }

  @Override
  public void run() {
    String commands = String.join(", ", spec.subcommands().keySet());
    throw new CommandLine.ParameterException(spec.commandLine(), "name a command: " + commands);
  }
}
