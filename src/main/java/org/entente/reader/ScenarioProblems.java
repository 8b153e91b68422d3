package org.entente.reader;

import java.util.List;
import java.util.stream.Collectors;

/** That a scenario cannot be read, with all that is wrong in its files and settings. */
public final class ScenarioProblems extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** So many problems are shown. */
  public static final int SHOWN = 40;

  private final transient List<Problem> problems;

  /**
   * All problems, at least one.
   *
   * @param problems in the order in which they are shown
   */
  public ScenarioProblems(List<Problem> problems) {
    super(describe(problems));
    this.problems = List.copyOf(problems);
  }

  /** All problems, at least one. */
  public List<Problem> problems() {
    return problems;
  }

  /** The first {@value #SHOWN} problems as text, and how many more there are. */
  public static String describe(List<Problem> problems) {
    String text =
        problems.stream().limit(SHOWN).map(Problem::describe).collect(Collectors.joining("\n"));
    int more = problems.size() - SHOWN;
    return more > 0
        ? text + "\nand " + more + (more == 1 ? " problem" : " problems") + " more"
        : text;
  }
}
