package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Links of the pages for people lead somewhere: in the repository, and on the site. */
class SiteLinksTest {
  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Path RESOURCES = Path.of("src/site/resources");
  // What the site has from elsewhere: made by its build, and copied by it.
  private static final String MADE = "apidocs/";
  private static final String COPIED = "images/example/";
  private static final Path COPIED_FROM = Path.of("results/example/charts");

  @Test
  void linksOfTheRepositorysPagesLeadToFilesOfTheRepository() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : markdownIn(Path.of(""))) {
      Path folder = page.toAbsolutePath().getParent();
      for (String link : inside(Markdown.of(page))) {
        Path target = folder.resolve(link.replaceAll("#.*", "")).normalize();
        boolean isThere = link.startsWith("#") || Files.exists(target);
        Path named = link.startsWith("#") ? page : target;
        if (!isThere || !(anchor(link).isEmpty() || onAForge(named).contains(anchor(link)))) {
          broken.add(page + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void linksOfTheSitesPagesLeadToPagesAndPicturesOfTheSite() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : markdownIn(PAGES)) {
      for (String link : inside(Markdown.of(page))) {
        Path target = onTheSite(page, link.replaceAll("#.*", ""));
        if (!link.startsWith(MADE) && !(Files.isRegularFile(target) && hasAnchor(target, link))) {
          broken.add(page.getFileName() + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyPageHasOnePlaceInTheMenu() throws Exception {
    Set<String> pages = new TreeSet<>();
    for (Path page : markdownIn(PAGES)) {
      pages.add(page.getFileName().toString().replace(".md", ".html"));
    }
    List<String> menu = menu().stream().filter(item -> !item.startsWith(MADE)).toList();
    assertThat(menu).containsExactlyInAnyOrderElementsOf(pages);
  }

  @Test
  void linksInCodeAreNoLinksAndAnchorsAreThoseOfForges() {
    String text = "# A b: c's\n\n`[x](y)` [z](u.md#v)\n\n```\n# No\n[x](y)\n```\n";
    Markdown page = new Markdown(Path.of("page.md"), text);
    assertThat(page.links()).containsExactly("u.md#v");
    assertThat(page.anchorsOnAForge()).containsExactly("a-b-cs");
  }

  private static String anchor(String link) {
    return link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
  }

  private static Set<String> onAForge(Path page) throws IOException {
    return Markdown.of(page).anchorsOnAForge();
  }

  /** An anchor must lead to its heading where the page is read on a forge, too. */
  private static boolean hasAnchor(Path target, String link) throws IOException {
    return anchor(link).isEmpty()
        || (Markdown.of(target).anchorsOnTheSite().contains(anchor(link))
            && onAForge(target).contains(anchor(link)));
  }

  private static Path onTheSite(Path page, String link) {
    if (link.isEmpty()) {
      return page;
    }
    if (link.startsWith(COPIED)) {
      return COPIED_FROM.resolve(link.substring(COPIED.length()));
    }
    return (link.endsWith(".md") ? PAGES : RESOURCES).resolve(link);
  }

  private static List<String> inside(Markdown page) {
    return page.links().stream().filter(link -> URI.create(link).getScheme() == null).toList();
  }

  private static List<Path> markdownIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static List<String> menu() throws Exception {
    NodeList items =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse("src/site/site.xml")
            .getElementsByTagName("item");
    return IntStream.range(0, items.getLength())
        .mapToObj(i -> ((Element) items.item(i)).getAttribute("href"))
        .toList();
  }
}
