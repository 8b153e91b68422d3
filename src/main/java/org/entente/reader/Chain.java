package org.entente.reader;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.reader.Node.Entry;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Node.Scalar;

/** The files of a scenario: the one asked for, the one that it extends, and so on. */
final class Chain {
  /** Most files of one scenario. */
  static final int DEEPEST = 16;

  private static final String EXTENDS = "extends";

  /**
   * A file of the chain.
   *
   * @param path as the user, or the file above, names it
   * @param asked where the file above asks for it; line 0 for the file asked for
   * @param content what it holds
   */
  record Link(Path path, Mark asked, Mapping content) {
    /**
     * What is to be known of a file that lies elsewhere than the file asked for, once symbolic
     * links and {@code ..} are followed: a scenario from a colleague may lead anywhere.
     *
     * @param folder the real folder of the file asked for
     */
    Optional<Problem> elsewhere(Path folder) {
      Path real = identity(path);
      return real.startsWith(folder)
          ? Optional.empty()
          : Optional.of(
              Problem.at(
                  asked,
                  "this leads out of the scenario's folder, to " + Shown.escaped(real.toString()),
                  "see that this is the file that you mean"));
    }
  }

  private final Problems problems;
  private final List<Path> met = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private Chain(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a file and those it extends.
   *
   * @return from the file asked for downward
   * @throws ScenarioProblems if one cannot be read
   */
  static List<Link> read(Path file, Problems problems) {
    Chain chain = new Chain(problems);
    chain.add(file, Mark.whole(new Source(file.toString(), 0, List.of())));
    return List.copyOf(chain.links);
  }

  /** What is to be known of the files below the first: those that lie elsewhere. */
  static List<Problem> elsewhere(List<Link> links) {
    Path first = links.get(0).path().toAbsolutePath().normalize();
    Path beside = first.getParent();
    Path folder = identity(beside == null ? first : beside);
    return links.stream().skip(1).flatMap(link -> link.elsewhere(folder).stream()).toList();
  }

  private void add(Path file, Mark asked) {
    Path next = file;
    Mark mark = asked;
    while (true) {
      met.add(identity(next));
      Mapping content = content(next, mark).orElseThrow(this::refusal);
      links.add(new Link(next, mark, content));
      Entry below = content.entries().get(EXTENDS);
      if (below == null || !(below.value() instanceof Scalar name) || name.text().isBlank()) {
        return;
      }
      if (!content.entries().containsKey("scenario")) {
        problems.add(
            "scenario",
            content.mark(),
            "this overlay has no name of its own",
            "add 'scenario: NAME', under which its results are kept");
      }
      mark = name.mark();
      next = beside(next, name);
      refuseEndless(next, mark);
    }
  }

  private ScenarioProblems refusal() {
    return new ScenarioProblems(problems.all());
  }

  private Optional<Mapping> content(Path file, Mark asked) {
    Optional<SourceText> text =
        SourceText.read(file, file.toString(), -links.size(), asked, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean fine = !problems.any();
    Optional<Node> root = Composer.compose(text.get(), problems);
    if (root.isEmpty() && (fine == !problems.any())) {
      problems.add(
          "",
          Mark.whole(text.get().source()),
          "the file holds no scenario",
          "write 'key: value' lines, beginning with 'scenario: NAME'");
    }
    return root.flatMap(this::mapping);
  }

  private Optional<Mapping> mapping(Node root) {
    if (root instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    problems.add(
        "",
        root.mark(),
        "this file is " + root.kind() + ", not a scenario",
        "write 'key: value' lines, beginning with 'scenario: NAME'");
    return Optional.empty();
  }

  private Path beside(Path file, Scalar name) {
    try {
      return file.resolveSibling(name.text()).normalize();
    } catch (InvalidPathException e) {
      problems.add(
          EXTENDS,
          name.mark(),
          Shown.quoted(name.text()) + " is no file name",
          "name a file relative to this one");
      throw refusal();
    }
  }

  private void refuseEndless(Path next, Mark mark) {
    int first = met.indexOf(identity(next));
    if (first >= 0) {
      String circle =
          links.subList(first, links.size()).stream()
              .map(link -> link.path().getFileName().toString())
              .collect(Collectors.joining(" extends "));
      problems.add(
          EXTENDS,
          mark,
          "the files extend each other in a circle ("
              + Shown.escaped(circle + " extends " + next.getFileName())
              + ")",
          "let one of them stand by itself");
      throw refusal();
    }
    if (links.size() >= DEEPEST) {
      problems.add(
          EXTENDS,
          mark,
          "more than " + DEEPEST + " files extend each other",
          "join some of them into one");
      throw refusal();
    }
  }

  /** The same for each name of a file, where the file exists. */
  private static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
