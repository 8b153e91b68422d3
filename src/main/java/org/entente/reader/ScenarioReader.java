package org.entente.reader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.reader.Node.Mapping;
import org.entente.scenario.Scenario;

/** Reads a scenario file with the files that it extends, and the settings that come last. */
public final class ScenarioReader {
  /** Most settings; what says more is a file. */
  private static final int MOST_SETTINGS = 500;

  private ScenarioReader() {}

  /**
   * Reads a scenario.
   *
   * @param file the scenario file
   * @param settings changes, each {@code PATH=VALUE}, in the order in which they are made
   * @throws ScenarioProblems with all that is wrong with the files and the settings
   */
  public static ResolvedScenario read(Path file, List<String> settings) {
    Problems problems = new Problems();
    List<Chain.Link> chain = Chain.read(file, problems);
    Removed removed = new Removed();
    Mapping content = merged(chain, settings, problems, removed);
    new Check(problems, DeclaredNames.of(content), removed).file(content);
    Scenario scenario = ScenarioBinder.bind(content, problems, removed);
    Optional<String> yaml = CanonicalYaml.of(scenario);
    if (yaml.isEmpty()) {
      problems.add(
          "",
          Mark.whole(content.mark().source()),
          "the scenario is too large once patterns and aliases are written out",
          "write fewer or shorter parts");
    }
    problems.refuse();
    return new ResolvedScenario(
        scenario,
        yaml.orElseThrow(),
        digest(yaml.orElseThrow()),
        chain.stream().map(Chain.Link::path).toList(),
        Stream.concat(Chain.elsewhere(chain).stream(), Warnings.of(content, scenario).stream())
            .toList());
  }

  private static Mapping merged(
      List<Chain.Link> chain, List<String> settings, Problems problems, Removed removed) {
    Merge merge = new Merge(problems, removed);
    Mapping content = null;
    for (int i = chain.size() - 1; i >= 0; i--) {
      content = (Mapping) merge.file(content, chain.get(i).content());
    }
    Mapping whole = content == null ? chain.get(0).content() : content;
    if (settings.size() > MOST_SETTINGS) {
      problems.add(
          "",
          Mark.whole(new Source(Source.SETTING, 1, List.of())),
          "there are " + settings.size() + " settings, and at most " + MOST_SETTINGS + " are made",
          "write an overlay, a file that extends the scenario");
      problems.refuse();
    }
    for (int i = 0; i < settings.size(); i++) {
      Optional<Node> setting = Setting.read(settings.get(i), i + 1, whole, problems);
      if (setting.isPresent()) {
        whole = (Mapping) merge.file(whole, setting.get());
      }
    }
    return (Mapping) removed.clean(whole);
  }

  private static String digest(String yaml) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
