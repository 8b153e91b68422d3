package org.entente.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.results.DesignFile;
import org.entente.results.Manifest;
import org.entente.results.ParametersFile;
import org.entente.results.ResultsException;
import org.entente.scenario.Scenario;
import org.entente.table.CsvReader;

/** The tables of a results folder, each with what its columns hold. */
public final class ResultsTables {
  private static final String MARGINALS = "marginals.csv";

  private ResultsTables() {}

  /**
   * All tables that the run left in a folder and in those below it, in the order of their names.
   *
   * @param scenarios those that were simulated, one or more; a table in a folder that is named
   *     after one has its responses
   * @throws ResultsException if a file is no longer as the run left it, or holds what this
   *     version's dictionary does not know
   */
  public static List<ResultsTable> of(Path folder, List<Scenario> scenarios) throws IOException {
    Optional<String> damage = Manifest.damage(folder);
    if (damage.isPresent()) {
      throw new ResultsException(damage.get());
    }
    Dictionary dictionary = Dictionary.read();
    List<ResultsTable> tables = new ArrayList<>();
    for (String name : Manifest.files(folder)) {
      if (ResultsTable.isTable(name)) {
        try {
          tables.add(table(folder, name, scenarios, dictionary));
        } catch (IllegalArgumentException e) {
          throw new ResultsException(
              folder.resolve(name)
                  + " is not of this version of Entente ("
                  + e.getMessage()
                  + "); export it by the version that wrote it",
              e);
        }
      }
    }
    return tables;
  }

  private static ResultsTable table(
      Path folder, String name, List<Scenario> scenarios, Dictionary dictionary)
      throws IOException {
    Path file = folder.resolve(name);
    String shortName = name.substring(name.lastIndexOf('/') + 1);
    ColumnWords words = new ColumnWords(scenario(name, scenarios), factors(file));
    List<ColumnEntry> columns = new ArrayList<>();
    for (String column : ResultsTable.names(file)) {
      columns.add(dictionary.entry(shortName, column, words));
    }
    return new ResultsTable(folder, name, dictionary.about(shortName), columns);
  }

  /** In a comparison, the scenario after which a folder round the file is named. */
  private static Scenario scenario(String name, List<Scenario> scenarios) {
    for (Scenario scenario : scenarios) {
      if (List.of(name.split("/", -1)).contains(scenario.id())) {
        return scenario;
      }
    }
    return scenarios.get(0);
  }

  /** The factors that a table may have columns of: those of what lies beside it. */
  private static List<String> factors(Path file) throws IOException {
    Set<String> factors = new LinkedHashSet<>();
    for (String beside : List.of(DesignFile.FILE, ParametersFile.FILE)) {
      Path other = file.resolveSibling(beside);
      if (Files.exists(other)) {
        List<String> columns = ResultsTable.names(other);
        factors.addAll(columns.subList(1, columns.size()));
      }
    }
    Path marginals = file.resolveSibling(MARGINALS);
    if (Files.exists(marginals)) {
      try (CsvReader csv = CsvReader.open(marginals)) {
        while (csv.next()) {
          factors.add(csv.text(csv.column("factor")));
        }
      }
    }
    return List.copyOf(factors);
  }
}
