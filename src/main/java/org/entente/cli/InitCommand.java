package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.table.StagedFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code entente init}: a commented scenario to begin with. */
@CommandLine.Command(
    name = "init",
    description =
        "Writes a commented scenario to begin with, which validates and runs as it stands.",
    footer = {
      "",
      "Example: entente init my-region",
      "",
      "With --actors, the scenario is a region of so many actors whose numbers are all drawn, to",
      "measure with: entente init thirty --actors 30"
    })
final class InitCommand extends Command {
  private static final String STARTER = "starter.yaml";

  @CommandLine.Parameters(
      paramLabel = "NAME",
      description = "Its name: small letters, digits and hyphens. It goes to NAME.yaml.")
  String name = "";

  @CommandLine.Option(names = "--force", description = "Replace the file that stands there.")
  boolean force;

  @CommandLine.Option(
      names = "--actors",
      paramLabel = "N",
      description = "A synthetic region of so many actors, from 3 to 100, all numbers drawn.")
  @Nullable Integer actors;

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "SEED",
      description =
          "Any whole number; another one draws another region (default: ${DEFAULT-VALUE}).")
  long seed = 1;

  @Override
  public Integer call() throws IOException {
    if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new BadInputException(
          "'" + name + "' is no name for a scenario; write small letters, digits and hyphens");
    }
    String content = content();
    Path file = console().path(name + ".yaml");
    if (Files.exists(file) && !force) {
      throw new BadInputException(
          file + " already exists; take another name, or replace it by --force");
    }
    try (StagedFile staged = StagedFile.at(file)) {
      try (var out = staged.open()) {
        out.write(content.getBytes(StandardCharsets.UTF_8));
      }
      staged.commit();
    }
    if (json) {
      print(Map.of("file", file.toString()));
    } else {
      print(file.toString());
    }
    return ExitCode.DONE;
  }

  private String content() {
    if (actors == null) {
      return starter().replace("${name}", name);
    }
    if (actors < SyntheticRegion.FEWEST || actors > SyntheticRegion.MOST) {
      throw new BadInputException(
          "--actors is from "
              + SyntheticRegion.FEWEST
              + " to "
              + SyntheticRegion.MOST
              + ", not "
              + actors);
    }
    return new SyntheticRegion(name, actors, seed).yaml();
  }

  private static String starter() {
    try (InputStream in = InitCommand.class.getResourceAsStream(STARTER)) {
      if (in == null) {
        throw new IllegalStateException(STARTER + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
