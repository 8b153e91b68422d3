package org.entente.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.design.DesignException;
import org.entente.design.FactorNames;
import org.entente.design.OwnDesign;
import org.entente.design.VaryText;
import org.entente.outcome.LandscapeTables;
import org.entente.reader.ScenarioReader;
import org.entente.table.DataException;
import org.entente.table.Table;

/** A table of any bytes: as columns of each kind, as a design, as sizes and as propensities. */
public final class TableFuzz {
  private static final Scratch SCRATCH = new Scratch();
  private static final Path SIZES = SCRATCH.write("sizes.csv", text("name,size\na,1\nb,2\nc,3\n"));
  private static final Path SQUARE =
      SCRATCH.write("square.csv", text("name,a,b,c\na,0,1,-1\nb,1,0,2\nc,-1,2,0\n"));
  private static final FactorNames FACTORS =
      new FactorNames(
          ScenarioReader.read(SCRATCH.write("q.yaml", text(Seeds.QUARREL)), List.of()).scenario());

  private TableFuzz() {}

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Loads what the first input would otherwise pay for. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("name,size\na,1\nb,2\nc,3\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Refuses a reader that says neither yes nor no. */
  public static void fuzzerTestOneInput(byte[] data) {
    Path file = SCRATCH.write("table.csv", data);
    orRefused(() -> LandscapeTables.read(file, SQUARE));
    orRefused(() -> LandscapeTables.read(SIZES, file));
    String first = new String(data, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    orRefused(() -> VaryText.read(FACTORS, first));
    orRefused(
        () -> {
          Table table = Table.read(new ByteArrayInputStream(data), "table");
          orRefused(() -> OwnDesign.read(table, FACTORS, List.of()));
          for (String name : table.names()) {
            orRefused(() -> table.numbers(name));
            orRefused(() -> table.numbersIfAny(name));
            orRefused(() -> table.texts(name));
            orRefused(() -> table.dates(name));
          }
          return table;
        });
  }

  /** What may fail in words alone. */
  interface Reading {
    Object read() throws IOException;
  }

  static void orRefused(Reading reading) {
    try {
      reading.read();
    } catch (DataException | DesignException e) {
      if (String.valueOf(e.getMessage()).isBlank()) {
        throw new IllegalStateException("refused without a word", e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
