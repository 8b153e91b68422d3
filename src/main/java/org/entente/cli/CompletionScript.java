package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The script that completes command lines in bash, and in zsh by its emulation of bash's: what is
 * the same for every program from {@code completion.bash} beside this class, and tables of our
 * commands and options, from how they are declared.
 */
final class CompletionScript {
  private static final String TEMPLATE = "completion.bash";
  private static final String TABLES = "# TABLES\n";

  /** What zsh needs before. */
  private static final String ZSH =
      "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n";

  private CompletionScript() {}

  /** The script for bash. */
  static String bash(CommandLine program) {
    return template().replace(TABLES, tables(program));
  }

  /** The script for zsh. */
  static String zsh(CommandLine program) {
    return ZSH + bash(program);
  }

  private static String template() {
    try (InputStream in = CompletionScript.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException(TEMPLATE + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tables(CommandLine program) {
    List<String> names = new ArrayList<>(program.getSubcommands().keySet());
    names.addAll(optionNames(program.getCommandSpec()));
    StringBuilder text = new StringBuilder();
    text.append("_entente_commands='").append(String.join(" ", names)).append("'\n\n");
    text.append("# Sets options, valued (those that take a value) and operand of a command.\n");
    text.append("_entente_command() {\n  case $1 in\n");
    Map<String, List<String>> kinds = new TreeMap<>();
    for (Map.Entry<String, CommandLine> command : byName(program).entrySet()) {
      CommandSpec spec = command.getValue().getCommandSpec();
      text.append("    ").append(command.getKey()).append(")\n");
      text.append("      options='").append(String.join(" ", optionNames(spec))).append("'\n");
      text.append("      valued=' ").append(String.join(" ", valued(spec))).append(" '\n");
      text.append("      operand='").append(operand(spec)).append("'\n      ;;\n");
      gather(command.getKey(), spec, kinds);
    }
    text.append("  esac\n}\n\n");
    text.append("# Prints what may stand after an option, by \"command option\".\n");
    text.append("_entente_after() {\n  case $1 in\n");
    kinds.forEach(
        (kind, places) ->
            text.append("    ")
                .append(String.join(" | \\\n      ", places))
                .append(")\n      printf '%s' '")
                .append(kind)
                .append("'\n      ;;\n"));
    return text.append("  esac\n}\n").toString();
  }

  /** Commands by the pattern of their name and its aliases. */
  private static Map<String, CommandLine> byName(CommandLine program) {
    Map<String, CommandLine> commands = new LinkedHashMap<>();
    for (CommandLine command : program.getSubcommands().values()) {
      List<String> names = new ArrayList<>(List.of(command.getCommandName()));
      names.addAll(List.of(command.getCommandSpec().aliases()));
      commands.put(String.join(" | ", names), command);
    }
    return commands;
  }

  private static List<String> optionNames(CommandSpec spec) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        names.addAll(List.of(option.names()));
        if (option.negatable()) {
          names.add(option.longestName().replaceFirst("^--", "--no-"));
        }
      }
    }
    return names;
  }

  private static List<String> valued(CommandSpec spec) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (option.arity().min() > 0) {
        names.addAll(List.of(option.names()));
      }
    }
    return names;
  }

  /**
   * What its last argument may be: the only one of all our commands but compare, whose are alike.
   */
  private static String operand(CommandSpec spec) {
    List<PositionalParamSpec> arguments = spec.positionalParameters();
    return arguments.isEmpty()
        ? ""
        : CompletionKind.of(spec.name(), arguments.get(arguments.size() - 1))
            .map(CompletionScript::text)
            .orElse("");
  }

  private static void gather(String names, CommandSpec spec, Map<String, List<String>> kinds) {
    for (OptionSpec option : spec.options()) {
      Optional<CompletionKind> kind = CompletionKind.of(spec.name(), option);
      if (kind.isEmpty()) {
        continue;
      }
      for (String command : names.split(" \\| ", -1)) {
        for (String name : option.names()) {
          kinds
              .computeIfAbsent(text(kind.get()), key -> new ArrayList<>())
              .add("'" + command + " " + name + "'");
        }
      }
    }
  }

  private static String text(CompletionKind kind) {
    return kind.words().isEmpty()
        ? kind.word()
        : kind.word() + " " + String.join(" ", kind.words());
  }
}
