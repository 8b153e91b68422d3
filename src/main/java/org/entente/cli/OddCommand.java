package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.ResolvedScenario;
import org.entente.report.OddDocument;
import org.entente.report.OddTable;
import org.entente.report.OddTables;
import org.entente.table.StagedFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code entente odd}: the tables of the model description, from the code and a scenario. */
@CommandLine.Command(
    name = "odd",
    description = "Prints the tables of the model description (ODD) for a scenario, as Markdown.",
    footer = {
      "",
      "Examples: entente odd scenarios/kabul-2025.yaml",
      "          entente odd scenarios/kabul-2025.yaml --update src/site/markdown/odd.md",
      "",
      "Each table stands between two comments, by which --update finds its place in a document.",
      "The protocol: Grimm et al. 2020, Journal of Artificial Societies and Social Simulation 23(2)."
    })
final class OddCommand extends Command {
  @CommandLine.Mixin ScenarioArgument scenario = new ScenarioArgument();

  @CommandLine.Option(
      names = "--update",
      paramLabel = "FILE",
      description = "Make the tables of this document anew and leave the rest of it as it is.")
  @Nullable Path document;

  @Override
  public Integer call() throws IOException {
    ResolvedScenario resolved = scenario.read(this);
    List<OddTable> tables = OddTables.of(resolved.scenario(), resolved.digest());
    if (document != null) {
      update(document, tables);
    } else if (json) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("scenario", resolved.scenario().id());
      all.put("digest", resolved.digest());
      all.put("tables", tables);
      print(all);
    } else {
      print(String.join("\n", tables.stream().map(OddDocument::block).toList()).stripTrailing());
    }
    return ExitCode.DONE;
  }

  private void update(Path file, List<OddTable> tables) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadInputException("there is no document " + file + " to update");
    }
    OddDocument.Revision revision = revised(file, tables);
    if (!revision.changed().isEmpty()) {
      // The document itself, not a link to it, is replaced.
      try (StagedFile staged = StagedFile.at(file.toRealPath())) {
        try (OutputStream out = staged.open()) {
          out.write(revision.text().getBytes(StandardCharsets.UTF_8));
        }
        staged.commit();
      }
    }
    tellChanges(file, revision.changed());
  }

  private static OddDocument.Revision revised(Path file, List<OddTable> tables) throws IOException {
    try {
      return new OddDocument(tables).update(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new BadInputException(file + ": " + Complaints.text(e), e);
    }
  }

  private void tellChanges(Path file, List<String> changed) {
    if (json) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("file", file.toString());
      all.put("changed", changed);
      print(all);
    } else if (quiet) {
      changed.forEach(this::print);
    } else if (changed.isEmpty()) {
      print(file + " is up to date.");
    } else {
      print(file + ": made anew " + String.join(", ", changed) + ".");
    }
  }
}
