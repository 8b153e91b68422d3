package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.entente.chronicle.Chronicle;
import org.entente.chronicle.ChronicleDocument;
import org.entente.chronicle.ChronicleTable;
import org.entente.chronicle.ChronicleText;
import org.entente.chronicle.DecisionText;
import org.entente.outcome.WeighedDecision;
import org.entente.table.CsvWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code entente trace}: one history told, who did what, and why. */
@CommandLine.Command(
    name = "trace",
    description = "Tells one history: who did what to whom, how each side felt it, and why.",
    footer = {
      "",
      "Examples: entente trace scenarios/kabul-2025.yaml --member 7",
      "          entente trace latest --row 7 --why 2025-03-02 rawalpindi",
      "",
      "A member of an ensemble is had again from its key: scenario, seed and number."
    })
final class TraceCommand extends Command {
  /** The word for a way of telling. */
  static final class FormatWord implements CommandLine.ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      for (Format format : Format.values()) {
        if (format.name().equalsIgnoreCase(word)) {
          return format;
        }
      }
      throw new CommandLine.TypeConversionException(
          "'" + word + "' is none; write md, json or csv");
    }
  }

  /** Ways of telling. */
  enum Format {
    /** To be read. */
    MD,
    /** For programs, complete. */
    JSON,
    /** One long table. */
    CSV
  }

  @CommandLine.Mixin HistoryKey key = new HistoryKey();

  @CommandLine.Option(
      names = "--why",
      arity = "2",
      paramLabel = "DATE ACTOR",
      hideParamSyntax = true,
      description = "Expand the decision of an actor on a day, with what it did not choose.")
  @Nullable List<String> why;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatWord.class,
      description = "md, json or csv (default: md).")
  @Nullable Format format;

  @Override
  public Integer call() throws IOException {
    if (json && format != null && format != Format.JSON) {
      throw new BadInputException(
          "--json and --format "
              + format.name().toLowerCase(Locale.ROOT)
              + " ask for two formats; leave one out");
    }
    Chronicle chronicle = key.tell(this);
    if (why == null) {
      tellAll(chronicle);
    } else {
      tellDecisions(chronicle, why.get(0), why.get(1));
    }
    return ExitCode.DONE;
  }

  private Format format() {
    return json ? Format.JSON : format == null ? Format.MD : format;
  }

  private void tellAll(Chronicle chronicle) throws IOException {
    switch (format()) {
      case JSON -> print(ChronicleDocument.of(chronicle));
      case CSV -> {
        try (CsvWriter csv = CsvWriter.to(console().out(), ChronicleTable.COLUMNS)) {
          ChronicleTable.write(chronicle, csv);
        }
      }
      case MD -> ChronicleText.lines(chronicle).forEach(this::print);
    }
  }

  private void tellDecisions(Chronicle chronicle, String day, String actor) {
    List<WeighedDecision> decisions = DecisionQuery.find(chronicle, day, actor);
    switch (format()) {
      case JSON -> print(ChronicleDocument.of(chronicle, decisions));
      case CSV ->
          throw new BadInputException(
              "--why is told as md or json; the "
                  + Format.CSV.name().toLowerCase(Locale.ROOT)
                  + " table holds whole histories");
      case MD ->
          decisions.forEach(
              decision -> DecisionText.lines(chronicle, decision).forEach(this::print));
    }
  }
}
