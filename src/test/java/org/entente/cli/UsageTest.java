package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What a command line may say, and how it is told where it says something else. */
class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | name a command: run
          runn                            | there is no command 'runn'; did you mean 'run'?
          run                             | 'SCENARIO'
          run a.yaml b.yaml               | 'b.yaml' is one argument too many
          run a.yaml --replicatons 5      | there is no option '--replicatons'; did you mean '--replications'?
          run a.yaml --seed 1.5           | '1.5' is not a whole number
          run a.yaml --seed 9223372036854775808 | '9223372036854775808' does not fit in 64 bits
          run a.yaml --seed               | '--seed'
          chart                           | 'RESULTS'
          """)
  void aCommandLineThatCannotBeIsToldWhatWouldBeRight(String line, String words) {
    Outcome outcome = new Session(folder).type(words(line));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains(words)
        .containsPattern("(?m)^See: entente.* --help$")
        .hasLineCount(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --threads 0          | --threads must be from 1 to 1024, not 0
          --threads 1025       | --threads must be from 1 to 1024, not 1025
          --record-first -1    | --record-first takes a number from 0 or 'all', not '-1'
          --record-first some  | --record-first takes a number from 0 or 'all', not 'some'
          --ties none          | --ties takes 'focus' or 'all', not 'none'
          """)
  void anOptionThatCannotBeIsToldWhatWouldBeRight(String option, String sentence) throws Exception {
    Path feud = Scenarios.feud(folder);
    Outcome outcome =
        new Session(folder)
            .type(Stream.concat(Stream.of("run", feud), Stream.of(words(option))).toArray());
    assertThat(outcome).isEqualTo(new Outcome(2, "", sentence + "\n"));
    assertThat(Folder.entries(folder)).containsExactly("feud.yaml");
  }

  @Test
  void theVersionIsThatOfTheProject() {
    assertThat(new Session(folder).type("--version"))
        .isEqualTo(new Outcome(0, "entente " + Version.number() + "\n", ""));
    assertThat(Version.number()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  static Stream<String> commands() {
    CommandLine program = EntenteCommand.whole();
    return program.getSubcommands().values().stream().map(CommandLine::getCommandName).distinct();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithAnExample(String command) {
    Outcome outcome = new Session(folder).type(command, "--help");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("Usage: entente " + command)
        .containsPattern("Examples?: +entente " + command)
        .contains("--quiet", "--json", "--help");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
    String[] footer =
        EntenteCommand.whole()
            .getSubcommands()
            .get(command)
            .getCommandSpec()
            .usageMessage()
            .footer();
    // Each line is a format: a lone percent sign would be complained of on standard error.
    assertThat(footer).allSatisfy(line -> assertThat(String.format(line)).doesNotContain("%%"));
  }

  @Test
  void helpListsEveryCommand() {
    assertThat(new Session(folder).type("--help").out()).contains(commands().toList());
  }

  private static Object[] words(String line) {
    return line == null || line.isEmpty() ? new Object[0] : line.split(" ");
  }
}
