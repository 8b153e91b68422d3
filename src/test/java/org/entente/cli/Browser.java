package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Debian's Chromium without a window. The driver and the browser are those that are installed:
 * nothing is downloaded for a test.
 */
final class Browser implements AutoCloseable {
  private static final String AXE = "/axe.min.js";
  private static final Optional<Path> CHROMIUM = onPath("chromium");
  private static final Optional<Path> DRIVER = onPath("chromedriver");

  /** It warns of each new Chromium that it has no special knowledge of; none is used. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens it; where it is not installed the test is skipped, but for CI, where it must be. */
  static Browser open() {
    boolean installed = CHROMIUM.isPresent() && DRIVER.isPresent();
    if ("true".equals(System.getenv("CI"))) {
      assertThat(installed).as("CI installs chromium and chromium-driver").isTrue();
    }
    assumeThat(installed)
        .as("the page is tried in a browser where Debian's chromium and chromium-driver are")
        .isTrue();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1600,1200");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<Path> onPath(String program) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  void show(Path page) {
    driver.get(page.toUri().toString());
  }

  WebElement element(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> elements(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Texts of all elements of a selector, in their order. */
  List<String> texts(String selector) {
    return elements(selector).stream()
        .map(element -> element.getDomProperty("textContent"))
        .toList();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** As wide as a phone or a screen, in CSS pixels. */
  void wide(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Light or dark, screen or print. */
  void media(String type, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            type,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** With scripts or without, from the next page on. */
  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Keeps what is seen, for people to look at. */
  void photograph(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /** What was written to the console since the last look. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What the page asked for since the last look, but for itself and what is within it. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .filter(message -> !message.matches("(?s).*\"url\":\"(file|data):.*"))
        .toList();
  }

  /** What axe-core finds serious or critical, as words. */
  List<?> accessibilityFaults() throws IOException {
    try (InputStream axe = Browser.class.getResourceAsStream(AXE)) {
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<?>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document).then(
              found => done(found.passes.length === 0 ? ["axe looked at nothing"] : found.violations
                .filter(fault => fault.impact === "serious" || fault.impact === "critical")
                .map(fault => fault.id + ": " + fault.nodes.map(node => node.html).join(" "))),
              broken => done(["axe failed: " + broken]));
            """);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
