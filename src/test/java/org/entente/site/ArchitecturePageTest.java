package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.PackageTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * The picture of the packages and the table below it are those of the sources. With {@code
 * -Dgolden=write} both are written anew.
 */
class ArchitecturePageTest {
  private static final Path PICTURE = Path.of("src/site/resources/images/architecture.svg");
  private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
  private static final String START = "<!-- generated: packages -->\n\n";
  private static final String END = "\n<!-- end -->";

  private static PackageUses packages;
  private static PackageTable table;

  @BeforeAll
  static void read() throws IOException {
    packages = PackageUses.ofTheSources();
    table = PackageTable.ofTheProject();
  }

  @Test
  void thePictureIsThatOfTheSources() throws IOException {
    String drawn = ArchitecturePicture.of(packages);
    if (isToBeWritten()) {
      Files.createDirectories(PICTURE.getParent());
      Files.writeString(PICTURE, drawn);
    }
    assertThat(PICTURE).hasContent(drawn);
  }

  @Test
  void theTableIsThatOfTheSources() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(START) + START.length();
    int end = page.indexOf(END, start);
    String made = made();
    if (isToBeWritten()) {
      Files.writeString(PAGE, page.substring(0, start) + made + page.substring(end));
    }
    String now = Files.readString(PAGE);
    assertThat(now.substring(start, now.indexOf(END, start))).isEqualTo(made);
  }

  @Test
  void everyPackageOfTheTableIsDrawnAndNoOther() {
    assertThat(packages.uses().keySet())
        .containsExactlyInAnyOrderElementsOf(table.packages())
        .isEqualTo(packages.purposes().keySet());
  }

  @Test
  void everyArrowIsAllowedAndLeadsDown() {
    Map<String, Integer> layers = packages.layers();
    packages
        .uses()
        .forEach(
            (name, used) -> {
              assertThat(table.importsOf(name)).containsAll(used);
              assertThat(used).allMatch(other -> layers.get(other) < layers.get(name));
            });
  }

  @Test
  void theArrowsThatAreDrawnLeadWhereAllUsesLead() {
    Map<String, Set<String>> drawn = new TreeMap<>();
    packages.uses().keySet().forEach(name -> drawn.put(name, packages.notImplied(name)));
    for (String name : drawn.keySet()) {
      assertThat(reachedBy(drawn, name)).as(name).isEqualTo(packages.reached(name));
    }
  }

  @Test
  void thePictureIsWellFormed() throws Exception {
    InputSource drawn = new InputSource(new StringReader(ArchitecturePicture.of(packages)));
    Document read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(drawn);
    assertThat(read.getDocumentElement().getTagName()).isEqualTo("svg");
  }

  private static Set<String> reachedBy(Map<String, Set<String>> drawn, String name) {
    Set<String> all = new TreeSet<>();
    for (String used : drawn.get(name)) {
      all.add(used);
      all.addAll(reachedBy(drawn, used));
    }
    return all;
  }

  private static String made() {
    Map<String, Integer> layers = packages.layers();
    List<String> fromTheTop =
        layers.keySet().stream().sorted((a, b) -> layers.get(b) - layers.get(a)).toList();
    StringBuilder made =
        new StringBuilder("| package | what for | uses | may use too | library |\n");
    made.append("|---|---|---|---|---|\n");
    for (String name : fromTheTop) {
      Set<String> used = packages.uses().get(name);
      Set<String> unused = new TreeSet<>(table.importsOf(name));
      unused.removeAll(used);
      made.append("| `").append(name).append("` | ").append(packages.purposes().get(name));
      made.append(" | ").append(list(used)).append(" | ").append(list(unused));
      made.append(" | ").append(list(table.librariesOf(name))).append(" |\n");
    }
    return made.toString();
  }

  private static String list(Collection<String> names) {
    return names.isEmpty() ? "-" : String.join(", ", names);
  }

  private static boolean isToBeWritten() {
    return "write".equals(System.getProperty("golden"));
  }
}
