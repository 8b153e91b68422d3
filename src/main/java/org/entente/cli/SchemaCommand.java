package org.entente.cli;

import org.entente.reader.ScenarioSchema;
import picocli.CommandLine;

/** {@code entente schema}: the JSON Schema of scenario files. */
@CommandLine.Command(
    name = "schema",
    description = "Prints the JSON Schema of scenario files, for editors that complete and check.",
    footer = {"", "Example: entente schema > scenario.schema.json"})
final class SchemaCommand extends Command {
  @Override
  public Integer call() {
    print(ScenarioSchema.json());
    return ExitCode.DONE;
  }
}
