package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** {@code entente completion}: a script by which a shell completes command lines. */
@CommandLine.Command(
    name = "completion",
    description = "Prints a script by which a shell completes command lines.",
    footer = {
      "",
      "Example: entente completion bash",
      "",
      "In bash: source <(entente completion bash); in zsh the same with zsh. It completes",
      "commands, options, scenario files, results folders, and what the scenario on the line",
      "declares: quantities (--set, --vary, --factors) and responses (--response, --keep)."
    })
final class CompletionCommand extends Command {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  @CommandLine.Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  String shell = "";

  @Override
  public Integer call() {
    String name = shell.toLowerCase(Locale.ROOT);
    if (!SHELLS.contains(name)) {
      throw new BadInputException(Names.unknown("shell", shell, SHELLS));
    }
    CommandLine program = EntenteCommand.whole();
    String script =
        name.equals("zsh") ? CompletionScript.zsh(program) : CompletionScript.bash(program);
    if (json) {
      print(Map.of("shell", name, "script", script));
    } else {
      console().out().print(script);
    }
    return ExitCode.DONE;
  }
}
