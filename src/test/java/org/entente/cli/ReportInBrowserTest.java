package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.entente.cli.Session.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page as its reader meets it, in Chromium: of a scenario whose names mean it harm. */
class ReportInBrowserTest {
  /** Names that would run, or end what they stand in, if they were taken for markup. */
  static final String SOUTH = "</script><img src=x onerror=window.hurt=1>";

  static final String TITLE = "A <b>feud</b> & \\\"quotes\\\" ${7*7}]]><!--";

  @TempDir static Path folder;
  private static Browser browser;
  private static Path page;
  private static Path comparison;
  private static Path sweep;
  private static Path study;

  @BeforeAll
  static void simulate() throws IOException {
    browser = Browser.open();
    String hostile =
        Scenarios.FEUD
            .replace("title: A feud over a river", "title: \"" + TITLE + "\"")
            .replace("name: South", "name: \"" + SOUTH + "\"")
            .replace("ask: Does South", "ask: \"</title><script>window.hurt=2</script> Does South")
            .replace("by March?", "by March?\"");
    Files.writeString(folder.resolve("hostile.yaml"), hostile);
    Files.writeString(
        folder.resolve("calm.yaml"),
        "scenario: calm\ntitle: Calm <i>\nextends: hostile.yaml\n"
            + "timeline: [{id: first-raid, enabled: false}]\n");
    Session session = new Session(folder);
    page = written(session.type("run", "hostile.yaml", "-n", 60, "--out", "one", "-q"), "one");
    comparison =
        written(
            session.type("compare", "hostile.yaml", "calm.yaml", "-n", 40, "--out", "two", "-q"),
            "two");
    String[] varied = {"--vary", "dynamics.sigma=0.01:0.2:3"};
    sweep =
        written(
            session.type(
                "sweep", "hostile.yaml", varied[0], varied[1], "-n", 20, "--out", "three", "-q"),
            "three");
    study =
        written(
            session.type(
                "sensitivity",
                "hostile.yaml",
                "--set",
                "dynamics.sigma={value: 0.01, range: x0.5..x2}",
                "--method",
                "morris",
                "--points",
                4,
                "-n",
                4,
                "--out",
                "four",
                "-q"),
            "four");
  }

  private static List<Path> pages() {
    return List.of(page, comparison, sweep, study);
  }

  private static Path written(Outcome outcome, String results) {
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return folder.resolve(results).resolve("report.html");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void asAtFirst() {
    browser.scripts(true);
    browser.wide(1280);
    browser.media("screen", "light");
    browser.console();
    browser.requests();
    browser.show(page);
  }

  @Test
  void nothingIsFetchedAndNothingComplains() {
    pages().forEach(browser::show);
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isEmpty();
  }

  @Test
  void namesStayNames() {
    for (Path each : pages()) {
      browser.show(each);
      assertThat(browser.run("return window.hurt === undefined")).isEqualTo(true);
      assertThat(browser.elements("main img[src='x'], h1 b, h1 i")).isEmpty();
      assertThat(browser.element("h1").getText()).contains("A <b>feud</b> & \"quotes\"");
    }
    browser.show(page);
    assertThat(browser.texts(".panel h4")).contains(SOUTH);
    assertThat(browser.texts(".findings li")).anyMatch(text -> text.contains(SOUTH));
  }

  @Test
  void theSliderMovesTheNetworkAndTheMatrix() {
    WebElement slider = browser.element("#region-date");
    String before = lines();
    List<String> numbers = browser.texts(".matrix td");
    assertThat(browser.element("output[for=region-date]").getText()).isEqualTo("31 March 2025");

    slider.sendKeys(Keys.HOME);

    assertThat(browser.element("output[for=region-date]").getText()).isEqualTo("6 January 2025");
    assertThat(browser.element(".matrix caption").getText()).contains("6 January 2025");
    assertThat(lines()).isNotEqualTo(before);
    assertThat(browser.texts(".matrix td")).isNotEqualTo(numbers);
  }

  private static String lines() {
    return browser
        .run(
            "return [...document.querySelectorAll('.network .tie')]"
                + ".map(tie => tie.getAttribute('stroke-width')).join(' ')")
        .toString();
  }

  @Test
  void hoveringAFanShowsDateMedianAndBandOfTheFile() throws IOException {
    WebElement plot = browser.element(".panel .plot");
    new Actions(browser.driver()).moveToElement(plot).perform();

    String when = browser.element(".when").getText();
    String read = browser.element(".panel .readout").getText();
    assertThat(when).matches("\\d+ (January|February|March) 2025.*");
    assertThat(when).doesNotStartWith("31 March");
    int row = Integer.parseInt(plot.getDomAttribute("aria-valuenow"));
    assertThat(read).isEqualTo(told(row, "south"));
    assertThat(plot.getDomAttribute("aria-valuetext")).contains(read);
  }

  @Test
  void arrowKeysReadAFanToo() throws IOException {
    WebElement plot = browser.element(".panel .plot");
    plot.sendKeys(Keys.HOME, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_LEFT);
    assertThat(browser.element(".when").getText()).startsWith("2 January 2025");
    assertThat(browser.element(".panel .readout").getText()).isEqualTo(told(1, "south"));
    plot.sendKeys(Keys.END);
    assertThat(browser.element(".when").getText()).startsWith("31 March 2025");
    assertThat(browser.element(".panel .readout").getText()).isEqualTo(told(89, "south"));
  }

  /** What the file says of the focus and a partner on a day, counted from 0. */
  private static String told(int day, String partner) throws IOException {
    List<String> rows =
        Files.readAllLines(folder.resolve("one/bands.csv")).stream()
            .filter(line -> line.startsWith("north," + partner + ","))
            .toList();
    String[] cells = rows.get(day).split(",", -1);
    return String.format(
            java.util.Locale.ROOT,
            "median %.3f, middle 50 %% %.3f to %.3f, middle 90 %% %.3f to %.3f",
            Double.parseDouble(cells[5]),
            Double.parseDouble(cells[4]),
            Double.parseDouble(cells[6]),
            Double.parseDouble(cells[3]),
            Double.parseDouble(cells[7]))
        .replace('-', '\u2212')
        .replace("\u22120.000", "0.000");
  }

  @Test
  void oneHistoryCanBeLaidOver() {
    assertThat(browser.texts("#history-0 option")).hasSize(21).startsWith("none", "history 1");
    browser.element("#history-0 option[value='2']").click();
    assertThat(browser.element(".panel .history").getDomAttribute("d")).startsWith("M");
    assertThat(browser.element(".panel .readout").getText()).containsPattern("; history 3 .?0\\.");
    browser.element("#history-0 option[value='']").click();
    assertThat(browser.element(".panel .history").getDomAttribute("d")).isEmpty();
  }

  @Test
  void tablesSortUpAndDown() {
    WebElement table = browser.element("#stimuli-table");
    table.findElement(By.cssSelector("th:nth-child(4) button")).click();
    List<Double> up = means(table);
    assertThat(up).isSorted();
    assertThat(table.findElement(By.cssSelector("th:nth-child(4)")).getDomAttribute("aria-sort"))
        .isEqualTo("ascending");
    table.findElement(By.cssSelector("th:nth-child(4) button")).click();
    assertThat(means(table)).isSortedAccordingTo(Comparator.reverseOrder()).hasSameSizeAs(up);
    table.findElement(By.cssSelector("th:nth-child(1) button")).sendKeys(Keys.ENTER);
    assertThat(texts(table, "tbody tr th")).isSorted();
  }

  private static List<Double> means(WebElement table) {
    return texts(table, "tbody tr td:nth-child(4)").stream().map(Double::valueOf).toList();
  }

  private static List<String> texts(WebElement table, String selector) {
    return table.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothingSerious(String scheme) throws IOException {
    browser.media("screen", scheme);
    for (Path each : pages()) {
      browser.show(each);
      browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
      assertThat(browser.accessibilityFaults()).isEmpty();
    }
  }

  @Test
  void aPhoneNeedsNoScrollingSideways() {
    browser.wide(390);
    for (Path each : pages()) {
      browser.show(each);
      browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
      assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(390L);
      assertThat(browser.run("return window.innerWidth")).isEqualTo(390L);
    }
  }

  @Test
  void aDarkScreenShowsDarkPicturesAndPaperLightOnes() {
    assertThat(shown()).containsOnly("light");
    browser.media("screen", "dark");
    assertThat(shown()).containsOnly("dark");
    browser.media("print", "dark");
    assertThat(shown()).containsOnly("light");
  }

  private static List<String> shown() {
    List<?> classes =
        (List<?>)
            browser.run(
                "return [...document.querySelectorAll('.picture img')].filter(img =>"
                    + " getComputedStyle(img).display !== 'none').map(img => img.className)");
    return classes.stream().map(Object::toString).toList();
  }

  @Test
  void withoutScriptsAllIsThereButWhatMoves() {
    browser.scripts(false);
    browser.show(page);
    assertThat(browser.elements("figure img.light")).hasSize(9).allMatch(WebElement::isDisplayed);
    assertThat(browser.elements("figure img"))
        .allMatch(img -> !img.getDomAttribute("alt").isBlank());
    assertThat(browser.element("#assumptions-table")).isNotNull();
    assertThat(browser.element("#questions-table").isDisplayed()).isTrue();
    assertThat(browser.elements(".explorer")).noneMatch(WebElement::isDisplayed);
  }

  @Test
  void aComparisonShowsItsDifferencesDayByDay() {
    browser.show(comparison);
    WebElement plot = browser.element(".panel .plot");
    plot.sendKeys(Keys.HOME);
    assertThat(browser.element(".when").getText()).startsWith("1 January 2025");
    assertThat(browser.element(".panel .readout").getText()).startsWith("median 0.000,");
    assertThat(browser.texts("#questions-table thead th")).hasSize(3);
    assertThat(browser.elements("nav a"))
        .extracting(a -> a.getDomAttribute("href"))
        .allSatisfy(address -> assertThat(browser.elements(address)).hasSize(1));
  }
}
