package org.entente.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.fuzz.TableFuzz.Reading;
import org.entente.results.BandsFile;
import org.entente.results.ClosestFile;
import org.entente.results.Manifest;
import org.entente.results.MonthlyFile;
import org.entente.results.ResponseRows;
import org.entente.results.ResultsException;
import org.entente.results.TiesFile;

/** Any bytes as each file of a results folder. */
public final class ResultsFuzz {
  private static final Scratch SCRATCH = new Scratch();

  private ResultsFuzz() {}

  /** Loads what the first input would otherwise pay for. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("{}".getBytes(StandardCharsets.UTF_8));
  }

  /** Refuses a reader that says neither yes nor no. */
  public static void fuzzerTestOneInput(byte[] data) {
    Path folder = SCRATCH.folder();
    SCRATCH.write(Manifest.FILE, data);
    orRefused(() -> Manifest.read(folder));
    orRefused(() -> Manifest.damage(folder));
    SCRATCH.write("responses.csv", data);
    orRefused(() -> ResponseRows.count(folder));
    orRefused(() -> ResponseRows.read(folder, 1));
    SCRATCH.write(BandsFile.FILE, data);
    orRefused(() -> BandsFile.read(folder));
    SCRATCH.write(MonthlyFile.FILE, data);
    orRefused(() -> MonthlyFile.read(folder));
    SCRATCH.write(TiesFile.FILE, data);
    orRefused(() -> TiesFile.read(folder));
    SCRATCH.write(ClosestFile.FILE, data);
    orRefused(() -> ClosestFile.read(folder));
  }

  private static void orRefused(Reading reading) {
    TableFuzz.orRefused(
        () -> {
          try {
            return reading.read();
          } catch (ResultsException e) {
            return e;
          }
        });
  }
}
