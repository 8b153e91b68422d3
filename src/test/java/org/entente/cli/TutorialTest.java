package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.MarkdownPage;
import org.entente.MarkdownPage.Block;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tutorial is walked through: its files are written, its commands typed one after the other,
 * and what it shows of their output is what they print. With {@code -Dgolden=write} that is written
 * into the page anew, to be read before it is kept.
 */
class TutorialTest {
  private static final Path PAGE = Path.of("src/site/markdown/tutorial.md");
  private static final String PROMPT = "$ ";
  private static final String PROGRAM = "./entente ";
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.-])[-+]?\\d+(\\.\\d+)?(?![\\w-])");
  private static final Pattern MEASURED = Pattern.compile("[-+]?\\d+\\.\\d+|\\d+(?= %)");
  private static final Path RUN = Path.of("results/kabul-2025/001");
  private static final Pattern FILE =
      Pattern.compile("`(?:" + RUN + "/)?([\\w/-]+\\.(?:csv|json|html|png))`");
  private static final String FINDING = "## The finding\n";

  @TempDir static Path folder;
  private static MarkdownPage page;
  private static MarkdownPage walked;

  @BeforeAll
  static void walk() throws IOException {
    Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
    for (String file : Folder.entries(Scenarios.KABUL.getParent())) {
      Files.copy(Scenarios.KABUL.resolveSibling(file), scenarios.resolve(file));
    }
    page = MarkdownPage.read(PAGE);
    walked = page.with(TutorialTest::done);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, walked.text());
      page = walked;
    }
  }

  private static String done(Block block) {
    return switch (block.language()) {
      case "yaml" -> written(block.text());
      case "console" -> typed(block.text());
      default -> block.text();
    };
  }

  /** Writes a file, whose name is on the first line. */
  private static String written(String text) {
    String name = text.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text;
  }

  /** Types the commands of a block, and shows below each what it prints. */
  private static String typed(String text) {
    List<String> lines = text.lines().toList();
    StringBuilder all = new StringBuilder();
    int at = 0;
    while (at < lines.size()) {
      assertThat(lines.get(at)).startsWith(PROMPT + PROGRAM);
      StringBuilder command = new StringBuilder();
      for (boolean goesOn = true; goesOn; at++) {
        goesOn = lines.get(at).endsWith("\\");
        command.append(lines.get(at).replaceFirst("\\\\$", " "));
        all.append(lines.get(at)).append('\n');
      }
      List<String> shown = new ArrayList<>();
      for (; at < lines.size() && !lines.get(at).startsWith(PROMPT); at++) {
        shown.add(lines.get(at));
      }
      for (String line : new Excerpt(shown).of(printed(command.toString())).lines()) {
        all.append(line).append('\n');
      }
    }
    return all.toString();
  }

  private static List<String> printed(String command) {
    Object[] words = command.substring((PROMPT + PROGRAM).length()).strip().split("\\s+", -1);
    Outcome outcome = new Session(folder).type(words);
    assertThat(outcome.code()).as(command + "\n" + outcome.err()).isZero();
    return outcome.out().replace(folder + "/", "").lines().toList();
  }

  /** All blocks: what is typed, what is printed, and files. */
  private static String shown() {
    return String.join("", page.blocks().stream().map(Block::text).toList());
  }

  @Test
  void everyCommandPrintsWhatThePageShows() {
    assertThat(walked.text()).isEqualTo(page.text());
    assertThat(page.blocks("console")).hasSizeGreaterThan(7);
  }

  @Test
  void everyNumberOfTheFindingIsOneThatACommandPrinted() {
    String rest = page.text().substring(page.text().indexOf(FINDING) + FINDING.length());
    List<String> numbers = numbers(NUMBER, rest.substring(0, rest.indexOf("\n## ")));
    assertThat(numbers).hasSizeGreaterThan(10);
    assertThat(numbers(NUMBER, shown())).containsAll(numbers);
  }

  @Test
  void whatTheProseSaysOfResultsIsWhatIsShown() {
    assertThat(numbers(MEASURED, shown())).containsAll(numbers(MEASURED, page.prose()));
  }

  @Test
  void theFilesOfResultsThatItNamesAreThere() {
    List<String> named =
        FILE.matcher(page.prose()).results().map(match -> match.group(1)).distinct().toList();
    assertThat(named).hasSizeGreaterThan(3);
    assertThat(named).allSatisfy(file -> assertThat(folder.resolve(RUN).resolve(file)).exists());
  }

  @Test
  void theHistoryThatIsToldIsTheOneThatThePageSaysItIs() throws IOException {
    Path responses = folder.resolve(RUN).resolve("responses.csv");
    double[] drift = Folder.column(responses, "drift.kabul.islamabad");
    int row = 0;
    for (int other = 1; other < drift.length; other++) {
      row = drift[other] > drift[row] ? other : row;
    }
    assertThat(page.text()).contains("most of all nearer to Islamabad is row " + (row + 1));
    assertThat(page.text()).contains("--row " + (row + 1) + "\n");
    assertThat(Folder.column(responses, "count.outreach.islamabad.kabul")[row]).isEqualTo(7);
    assertThat(Folder.column(responses, "count.strike.rawalpindi.kabul")[row]).isZero();
    assertThat(Folder.column(responses, "count.outreach.delhi.kabul")[row]).isEqualTo(1);
  }

  private static List<String> numbers(Pattern kind, String text) {
    return kind.matcher(text).results().map(found -> found.group()).toList();
  }
}
