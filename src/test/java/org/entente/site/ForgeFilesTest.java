package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a forge reads has the shape that it asks for. */
class ForgeFilesTest {
  private static final Path FORMS = Path.of(".github/ISSUE_TEMPLATE");
  private static final Path WORKFLOW = Path.of(".github/workflows/ci.yml");
  private static final Pattern COMMIT = Pattern.compile("[\\w-]+/[\\w-]+@[0-9a-f]{40}");

  private static Map<?, ?> yaml(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
    return (Map<?, ?>) new Load(settings).loadFromString(Files.readString(file));
  }

  private static List<Map<?, ?>> maps(Object list) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((List<?>) list).forEach(item -> maps.add((Map<?, ?>) item));
    return maps;
  }

  @Test
  void theCitationHasWhatItsFormatRequires() throws IOException {
    Map<?, ?> citation = yaml(Path.of("CITATION.cff"));
    assertThat(citation.get("cff-version")).isEqualTo("1.2.0");
    assertThat(citation.get("type")).isIn("software", "dataset");
    assertThat((String) citation.get("message")).isNotBlank();
    assertThat((String) citation.get("title")).isNotBlank();
    assertThat(maps(citation.get("authors"))).isNotEmpty().allMatch(author -> isNamed(author));
    assertThat((List<?>) citation.get("keywords")).doesNotHaveDuplicates();
  }

  private static boolean isNamed(Map<?, ?> author) {
    return author.containsKey("name") || author.containsKey("family-names");
  }

  @Test
  void theCitationIsOfTheVersionThatIsBuilt() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom)
        .contains(
            "<artifactId>entente</artifactId>\n  <version>"
                + yaml(Path.of("CITATION.cff")).get("version")
                + "</version>");
  }

  @Test
  void issueFormsHaveWhatAForgeRequires() throws IOException {
    List<Path> forms;
    try (Stream<Path> files = Files.list(FORMS)) {
      forms = files.filter(file -> !file.endsWith("config.yml")).toList();
    }
    assertThat(forms).isNotEmpty();
    for (Path file : forms) {
      Map<?, ?> form = yaml(file);
      assertThat((String) form.get("name")).as(file.toString()).isNotBlank();
      assertThat((String) form.get("description")).as(file.toString()).isNotBlank();
      List<Map<?, ?>> asked = new ArrayList<>(maps(form.get("body")));
      assertThat(asked)
          .extracting(part -> (Object) part.get("type"))
          .isSubsetOf("markdown", "input", "textarea", "dropdown", "checkboxes");
      asked.removeIf(part -> part.get("type").equals("markdown"));
      assertThat(asked).extracting(part -> (Object) part.get("id")).doesNotHaveDuplicates();
      assertThat(asked).allMatch(part -> ((Map<?, ?>) part.get("attributes")).containsKey("label"));
    }
    assertThat(yaml(FORMS.resolve("config.yml")).get("blank_issues_enabled")).isEqualTo(true);
  }

  @Test
  void theWorkflowRunsWhatDevelopersRunAndPinsWhatIsNotOurs() throws IOException {
    Map<?, ?> jobs = (Map<?, ?>) yaml(WORKFLOW).get("jobs");
    List<Map<?, ?>> steps = new ArrayList<>();
    jobs.values().forEach(job -> steps.addAll(maps(((Map<?, ?>) job).get("steps"))));
    assertThat(steps).extracting(step -> (Object) step.get("run")).contains(".ci/run");
    assertThat(Path.of(".ci/run")).isExecutable();
    assertThat(steps.stream().filter(step -> step.containsKey("uses")).toList())
        .isNotEmpty()
        .allMatch(step -> COMMIT.matcher((String) step.get("uses")).matches());
  }
}
