package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.outcome.Coverage;
import org.entente.outcome.Evidence;
import org.entente.outcome.ObservedRecord;
import org.entente.outcome.ObservedStimulus;
import org.entente.outcome.ObservedValue;
import org.entente.outcome.OutcomesFile;
import org.entente.outcome.RecordFile;
import org.entente.outcome.ResolvedQuestion;
import org.entente.outcome.SeriesFile;
import org.entente.scenario.Scenario;
import org.entente.table.CsvReader;

/**
 * Reads what is on record from one or several tables, each of what happened, of resolved questions
 * or of values on dates; its columns tell which.
 */
final class ObservedFiles {
  private ObservedFiles() {}

  /** Reads the tables that words of the command line name. */
  static Evidence read(List<String> words, Scenario scenario, Console console) throws IOException {
    List<ObservedStimulus> stimuli = new ArrayList<>();
    List<Coverage> coverages = new ArrayList<>();
    List<ResolvedQuestion> outcomes = new ArrayList<>();
    List<ObservedValue> values = new ArrayList<>();
    if (words.stream().allMatch(String::isBlank)) {
      throw new BadInputException("--observed names no file");
    }
    Set<Path> named = new HashSet<>();
    for (String word : words) {
      Path file = console.path(word);
      if (!Files.isRegularFile(file)) {
        throw new BadInputException(
            Files.isDirectory(file)
                ? "--observed: " + (word.isBlank() ? "''" : word) + " is a folder; name a file"
                : "--observed: there is no file " + word);
      }
      if (!named.add(file.toRealPath())) {
        throw new BadInputException(
            "--observed names " + word + " twice, and what is in it would count twice");
      }
      try (CsvReader csv = CsvReader.open(file)) {
        if (csv.columns().contains("outcome")) {
          outcomes.addAll(OutcomesFile.read(csv, scenario));
        } else if (csv.columns().contains("stimulus")) {
          ObservedRecord record = RecordFile.read(csv, scenario);
          stimuli.addAll(record.stimuli());
          coverages.addAll(record.coverages());
        } else if (csv.columns().contains("quantity")) {
          values.addAll(SeriesFile.read(csv, scenario));
        } else {
          throw new BadInputException(
              word
                  + " is neither a record ("
                  + String.join(", ", RecordFile.COLUMNS)
                  + ") nor a table of resolved questions ("
                  + String.join(", ", OutcomesFile.COLUMNS)
                  + ") nor of values on dates ("
                  + String.join(", ", SeriesFile.COLUMNS)
                  + ")");
        }
      }
    }
    refuseTwice(outcomes);
    refuseTwiceOnADate(values);
    return new Evidence(new ObservedRecord(stimuli, coverages), outcomes, values);
  }

  private static void refuseTwiceOnADate(List<ObservedValue> values) {
    Set<List<Object>> seen = new HashSet<>();
    for (ObservedValue value : values) {
      Set<String> pair = Set.of(value.first(), value.second());
      if (!seen.add(List.of(value.date(), value.measure(), pair))) {
        throw new BadInputException(
            value.quantity() + " on " + value.date() + " is in two tables; keep one value");
      }
    }
  }

  private static void refuseTwice(List<ResolvedQuestion> outcomes) {
    List<String> ids = new ArrayList<>();
    for (ResolvedQuestion resolved : outcomes) {
      if (ids.contains(resolved.id())) {
        throw new BadInputException(
            "the question '" + resolved.id() + "' is answered in two tables; keep one answer");
      }
      ids.add(resolved.id());
    }
  }
}
