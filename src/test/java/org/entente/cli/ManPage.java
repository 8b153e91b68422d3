package org.entente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual of the program and of each command as man pages, from how commands are declared: the
 * man macros of troff (groff_man(7)), which every Unix has.
 */
final class ManPage {
  private static final String PROGRAM = "entente";
  private static final List<String> CODES =
      List.of(
          "0: all that was asked for was done.",
          "1: something asked for failed or did not hold, such as a replication or a pattern.",
          "2: bad input or usage.",
          "3: interrupted; a study goes on with --resume.");

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** All pages by the name of their file, such as {@code entente-run.1}. */
  static Map<String, String> all() {
    CommandLine program = EntenteCommand.whole();
    Map<String, String> pages = new TreeMap<>();
    pages.put(PROGRAM + ".1", new ManPage().program(program));
    for (CommandLine command : program.getSubcommands().values()) {
      String name = PROGRAM + "-" + command.getCommandName();
      pages.put(name + ".1", new ManPage().command(name, command));
    }
    return pages;
  }

  private String program(CommandLine program) {
    CommandSpec spec = program.getCommandSpec();
    head(PROGRAM, spec);
    synopsis(program);
    section("DESCRIPTION");
    paragraph(String.join(" ", spec.usageMessage().description()));
    section("COMMANDS");
    for (CommandLine command : distinct(program)) {
      item(command.getCommandName(), command.getCommandSpec().usageMessage().description());
    }
    options(spec);
    end(spec);
    section("SEE ALSO");
    paragraph(
        distinct(program).stream()
            .map(command -> PROGRAM + "-" + command.getCommandName() + "(1)")
            .collect(Collectors.joining(", ")));
    return page.toString();
  }

  private static List<CommandLine> distinct(CommandLine program) {
    return program.getSubcommands().values().stream().distinct().toList();
  }

  private String command(String name, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    head(name, spec);
    synopsis(command);
    section("DESCRIPTION");
    paragraph(String.join(" ", spec.usageMessage().description()));
    if (!spec.positionalParameters().isEmpty()) {
      section("ARGUMENTS");
      spec.positionalParameters().forEach(each -> item(each.paramLabel(), words(each)));
    }
    options(spec);
    end(spec);
    section("SEE ALSO");
    paragraph(PROGRAM + "(1)");
    return page.toString();
  }

  private void head(String name, CommandSpec spec) {
    line(".\\\" Made from how the command is declared; change it there.");
    line(
        ".TH "
            + escaped(name.toUpperCase(Locale.ROOT))
            + " 1 \"\" \"Entente "
            + Version.number()
            + "\" \"Entente\"");
    section("NAME");
    String about = String.join(" ", spec.usageMessage().description());
    line(escaped(name) + " \\- " + escaped(about.replaceFirst("\\.$", "")));
  }

  private void synopsis(CommandLine command) {
    section("SYNOPSIS");
    line(".nf");
    Help help = new Help(command.getCommandSpec(), Help.defaultColorScheme(Help.Ansi.OFF));
    String synopsis = help.synopsis(0).stripTrailing();
    synopsis.lines().forEach(this::text);
    line(".fi");
  }

  private void options(CommandSpec spec) {
    section("OPTIONS");
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        item(names(option), words(option));
      }
    }
  }

  private static String names(OptionSpec option) {
    List<String> names = new ArrayList<>(Arrays.asList(option.names()));
    if (option.negatable()) {
      names.add(option.longestName().replaceFirst("^--", "--no-"));
    }
    String label = option.paramLabel();
    String value = label.startsWith("=") || label.startsWith("[=") ? label : "=" + label;
    boolean takesOne = option.arity().max() > 0;
    boolean mayLack = option.arity().min() == 0;
    return String.join(", ", names) + (!takesOne ? "" : mayLack ? "[" + value + "]" : value);
  }

  /** The description with defaults filled in, as the help shows it. */
  private static String[] words(ArgSpec arg) {
    String fallback = arg.defaultValue() == null ? "" : arg.defaultValue();
    return Arrays.stream(arg.description())
        .map(line -> line.replace("${DEFAULT-VALUE}", fallback).replace("%%", "%"))
        .toArray(String[]::new);
  }

  /** The footer, which is laid out by hand, and the exit codes. */
  private void end(CommandSpec spec) {
    section("NOTES");
    line(".nf");
    for (String each : spec.usageMessage().footer()) {
      text(String.format(Locale.ROOT, each));
    }
    line(".fi");
    section("EXIT STATUS");
    for (String code : CODES) {
      paragraph(code);
    }
  }

  private void section(String title) {
    line(".SH " + title);
  }

  private void paragraph(String words) {
    line(".PP");
    text(words);
  }

  private void item(String name, String... words) {
    line(".TP");
    line("\\fB" + escaped(name) + "\\fR");
    text(String.join(" ", words));
  }

  /** A line of text, which troff must not take for a request. */
  private void text(String words) {
    line(escaped(words));
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  private static String escaped(String words) {
    String escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
    return escaped.startsWith(".") ? "\\&" + escaped : escaped;
  }
}
