package org.entente.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A whole table in memory, as read from a CSV file. What a column holds is decided by whoever asks
 * for it; a cell that does not fit is a located problem, and all of a column's (the first fifty)
 * are told at once. For files of millions of rows use {@link CsvReader}.
 *
 * @param source what the file is called in problems
 * @param columns at least one, of equal length, each name once
 * @param lines the line in the file on which each row begins, from 1
 */
public record Table(String source, List<Column> columns, List<Long> lines) {

  /** The most cells that a table in memory has. */
  public static final long MOST_CELLS = 20_000_000;

  private static final int MOST_PROBLEMS = 50;

  /** Refuses columns of unequal length and repeated names. */
  public Table {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    ColumnNames.checked(columns.stream().map(Column::name).toList());
    for (Column column : columns) {
      if (column.cells().size() != lines.size()) {
        throw new IllegalArgumentException(
            "column \""
                + column.name()
                + "\" has "
                + column.cells().size()
                + " cells, not "
                + lines.size());
      }
    }
  }

  /**
   * Reads a CSV file whole.
   *
   * @param file a CSV file in UTF-8, of at most {@value #MOST_CELLS} cells
   * @return the table
   * @throws IOException if the file cannot be read
   * @throws DataException if it is not right, with all rows of a wrong length (the first fifty)
   */
  public static Table read(Path file) throws IOException {
    try (CsvReader reader = CsvReader.open(file)) {
      return read(reader);
    }
  }

  /**
   * Reads CSV whole from a stream, and closes it.
   *
   * @param in CSV in UTF-8, of at most {@value #MOST_CELLS} cells
   * @param source what to call it in problems
   * @return the table
   * @throws IOException if the stream cannot be read
   * @throws DataException if it is not right, with all rows of a wrong length (the first fifty)
   */
  public static Table read(InputStream in, String source) throws IOException {
    try (CsvReader reader = CsvReader.of(in, source)) {
      return read(reader);
    }
  }

  private static Table read(CsvReader reader) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    reader.columns().forEach(name -> cells.add(new ArrayList<>()));
    List<Long> lines = new ArrayList<>();
    List<DataProblem> problems = new ArrayList<>();
    while (problems.size() < MOST_PROBLEMS) {
      try {
        if (!reader.next()) {
          break;
        }
      } catch (DataException e) {
        problems.addAll(e.problems());
        continue;
      }
      lines.add(reader.line());
      checkSize(reader, lines.size());
      for (int i = 0; i < cells.size(); i++) {
        addCell(cells.get(i), reader.text(i));
      }
    }
    refuse(problems);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      columns.add(new Column(reader.columns().get(i), cells.get(i)));
    }
    return new Table(reader.source(), columns, lines);
  }

  /** Keeps one copy of a text that repeats from row to row, as names do. */
  private static void addCell(List<String> cells, String text) {
    String above = cells.isEmpty() ? "" : cells.get(cells.size() - 1);
    cells.add(above.equals(text) ? above : text);
  }

  private static void checkSize(CsvReader reader, int rows) {
    if ((long) rows * reader.columns().size() > MOST_CELLS) {
      throw new DataException(
          new DataProblem(
              reader.source(),
              reader.line(),
              "",
              "",
              "more than " + MOST_CELLS + " cells: give a file with fewer rows or columns"));
    }
  }

  /**
   * Counts the rows.
   *
   * @return how many, 0 where the file has only a header
   */
  public int rows() {
    return lines.size();
  }

  /**
   * Lists the names of the columns.
   *
   * @return in the file's order
   */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * Tells whether there is a column of a name.
   *
   * @param name any text
   * @return true if there is
   */
  public boolean has(String name) {
    return names().contains(name);
  }

  /**
   * Gives a column's cells as text.
   *
   * @param name of the column
   * @return a text for each row, empty where nothing is given
   * @throws DataException if there is no such column, naming the nearest
   */
  public List<String> texts(String name) {
    return column(name).cells();
  }

  /**
   * Gives a column's cells as numbers.
   *
   * @param name of the column
   * @return a finite number for each row, in a new array
   * @throws DataException if there is no such column, or for every cell that is empty or no number
   */
  public double[] numbers(String name) {
    return column(name, CellKind.NUMBER, text -> boxed(DecimalText.parse(text))).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /**
   * Gives a column's cells as numbers that may be missing.
   *
   * @param name of the column
   * @return a finite number for each row, or nothing where the cell is empty
   * @throws DataException if there is no such column, or for every cell that is neither
   */
  public List<OptionalDouble> numbersIfAny(String name) {
    return column(
        name,
        CellKind.NUMBER,
        text ->
            text.isBlank()
                ? Optional.of(OptionalDouble.empty())
                : boxed(DecimalText.parse(text)).map(OptionalDouble::of));
  }

  /**
   * Gives a column's cells as dates.
   *
   * @param name of the column
   * @return a date for each row
   * @throws DataException if there is no such column, or for every cell that is no date
   */
  public List<LocalDate> dates(String name) {
    return column(name, CellKind.DATE, DateText::parse);
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private <T> List<T> column(String name, CellKind kind, Function<String, Optional<T>> parse) {
    List<String> cells = texts(name);
    List<T> values = new ArrayList<>(cells.size());
    List<DataProblem> problems = new ArrayList<>();
    for (int row = 0; row < cells.size() && problems.size() < MOST_PROBLEMS; row++) {
      String text = cells.get(row);
      Optional<T> value = parse.apply(text);
      if (value.isPresent()) {
        values.add(value.get());
      } else {
        problems.add(kind.problem(source, lines.get(row), name, text));
      }
    }
    refuse(problems);
    return List.copyOf(values);
  }

  private Column column(String name) {
    for (Column column : columns) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    String wanted = "no column \"" + name + "\": " + NearestName.hint(name, names());
    throw new DataException(new DataProblem(source, 0, "", "", wanted));
  }

  private static void refuse(List<DataProblem> problems) {
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
  }
}
