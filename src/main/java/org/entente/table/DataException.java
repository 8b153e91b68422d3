package org.entente.table;

import java.util.List;
import java.util.stream.Collectors;

/** A file of data that is not as it should be: every problem found, each located. */
public final class DataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<DataProblem> problems;

  /**
   * Creates one.
   *
   * @param problems what is wrong, in the file's order; at least one
   */
  public DataException(List<DataProblem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * Creates one for a single problem.
   *
   * @param problem what is wrong
   */
  public DataException(DataProblem problem) {
    this(List.of(problem));
  }

  /**
   * Lists what is wrong.
   *
   * @return the problems in the file's order, at least one
   */
  public List<DataProblem> problems() {
    return problems;
  }

  private static String message(List<DataProblem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a data exception holds at least one problem");
    }
    return problems.stream().map(DataProblem::message).collect(Collectors.joining("\n"));
  }
}
