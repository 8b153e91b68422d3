package org.entente.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.table.ColumnType;
import org.entente.table.CsvReader;

/**
 * What every column of every table of a results folder holds: declared once, in {@code
 * dictionary.csv} beside this class. In a column's name there, {@code {factor}} stands for any
 * factor, {@code {response}} for any response.
 */
public final class Dictionary {
  /** Stands for a factor's name in names, and for what it is in descriptions. */
  static final String FACTOR = "{factor}";

  /** Stands for a response's name in names, and for what it is in descriptions. */
  static final String RESPONSE = "{response}";

  /** Stands for the name of any column that a file of the user's own may have beside. */
  static final String OTHER = "{other}";

  /** Stands for a response's unit. */
  static final String UNIT = "{unit}";

  private static final String FILE = "dictionary.csv";

  /** The name under which it has the units of responses, by their first word. */
  private static final String RESPONSES = "response";

  private final SortedMap<String, String> abouts = new TreeMap<>();
  private final SortedMap<String, Map<String, ColumnEntry>> columns = new TreeMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();

  private Dictionary() {}

  /** The dictionary of this version. */
  public static Dictionary read() {
    Dictionary dictionary = new Dictionary();
    try (CsvReader csv = CsvReader.of(open(), FILE)) {
      while (csv.next()) {
        dictionary.take(csv);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dictionary;
  }

  private static InputStream open() {
    InputStream in = Dictionary.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IllegalStateException(FILE + " is missing from the program");
    }
    return in;
  }

  private void take(CsvReader csv) {
    String file = csv.text(csv.column("file"));
    String column = csv.text(csv.column("column"));
    String unit = csv.text(csv.column("unit"));
    String description = csv.text(csv.column("description"));
    if (file.equals(RESPONSES)) {
      units.put(column, unit);
    } else if (column.isEmpty()) {
      abouts.put(file, description);
    } else {
      ColumnType type = ColumnType.valueOf(csv.text(csv.column("type")).toUpperCase(Locale.ROOT));
      columns
          .computeIfAbsent(file, name -> new LinkedHashMap<>())
          .put(column, new ColumnEntry(column, type, unit, description));
    }
  }

  /** The names of the files that it knows, in order. */
  public List<String> files() {
    return List.copyOf(columns.keySet());
  }

  /** The names of a file's columns as they are declared, in their order; none for another file. */
  public List<String> declared(String file) {
    return List.copyOf(columns.getOrDefault(file, Map.of()).keySet());
  }

  /**
   * What a file holds.
   *
   * @throws IllegalArgumentException for a file that it does not know
   */
  public String about(String file) {
    String about = abouts.get(file);
    if (about == null) {
      throw new IllegalArgumentException("the dictionary knows no file '" + file + "'");
    }
    return about;
  }

  /**
   * How a column is declared.
   *
   * @param file name of the file
   * @param names responses and factors that columns may be named after
   * @return its name in the dictionary, such as {@code {response}.mean}; empty if it is none
   */
  public Optional<String> declaration(String file, String column, ColumnWords names) {
    Map<String, ColumnEntry> known = columns.getOrDefault(file, Map.of());
    if (known.containsKey(column)) {
      return Optional.of(column);
    }
    for (String pattern : known.keySet()) {
      if (!pattern.startsWith(RESPONSE)) {
        continue;
      }
      String ending = pattern.substring(RESPONSE.length());
      if (column.endsWith(ending) && names.isResponse(stem(column, ending))) {
        return Optional.of(pattern);
      }
    }
    if (names.isFactor(column) && known.containsKey(FACTOR)) {
      return Optional.of(FACTOR);
    }
    return Optional.of(OTHER).filter(known::containsKey);
  }

  private static String stem(String column, String ending) {
    return column.substring(0, column.length() - ending.length());
  }

  /**
   * What a column holds.
   *
   * @throws IllegalArgumentException if it is not declared
   */
  public ColumnEntry entry(String file, String column, ColumnWords names) {
    String declared =
        declaration(file, column, names)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the dictionary knows no column '" + column + "' of " + file));
    ColumnEntry entry = columns.getOrDefault(file, Map.of()).get(declared);
    if (entry == null) {
      throw new IllegalStateException("a declared column has an entry");
    }
    if (declared.equals(FACTOR)) {
      String words = names.factor(column);
      return new ColumnEntry(
          column, entry.type(), entry.unit(), entry.description().replace(FACTOR, words));
    }
    if (declared.startsWith(RESPONSE)) {
      String response = stem(column, declared.substring(RESPONSE.length()));
      String unit = units.getOrDefault(response.substring(0, response.indexOf('.')), "");
      return new ColumnEntry(
          column,
          entry.type(),
          entry.unit().replace(UNIT, unit),
          entry.description().replace(RESPONSE, names.response(response)));
    }
    return declared.equals(OTHER)
        ? new ColumnEntry(column, entry.type(), entry.unit(), entry.description())
        : entry;
  }
}
