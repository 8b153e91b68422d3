package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Palette;
import org.entente.chart.Sheet;
import org.entente.report.PictureFormat;
import org.entente.report.ResultsCharts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which pictures, and what they look like. */
final class ChartOptions {
  private static final int SHORTEST = 100;

  @CommandLine.Option(
      names = "--figure",
      paramLabel = "NAME",
      split = ",",
      description = "Draw this figure alone, or these, with commas between.")
  List<String> figures = new ArrayList<>();

  @CommandLine.Option(
      names = "--response",
      paramLabel = "NAME",
      description =
          "Draw the figures of this response: its distribution, its curve or map over a sweep, or"
              + " its indices (default: the first; of a sensitivity study, all).")
  @Nullable String response;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "png|svg",
      description = "Draw in this format alone (default: both).")
  @Nullable String format;

  @CommandLine.Option(
      names = "--size",
      paramLabel = "WIDTHxHEIGHT",
      description = "Size in pixels (default: 1600x900).")
  @Nullable String size;

  @CommandLine.Option(
      names = "--dark",
      description = "Draw light on dark; the files' names end in -dark.")
  boolean dark;

  /** The figures to draw, of those that there may be. */
  List<String> wanted(ResultsCharts charts) throws IOException {
    List<String> names = charts.names();
    for (String figure : figures) {
      if (!names.contains(figure)) {
        throw new BadInputException("--figure: " + Names.unknown("figure", figure, names));
      }
    }
    if (response != null) {
      return ofResponse(charts, response);
    }
    return figures.isEmpty() ? names : figures;
  }

  private List<String> ofResponse(ResultsCharts charts, String named) throws IOException {
    if (charts.responses().isEmpty()) {
      throw new BadInputException(
          "--response is for the results of one scenario, and these are a comparison's; name the"
              + " folder of a scenario in them");
    }
    List<String> drawn = charts.namesOfResponse();
    if (drawn.isEmpty()) {
      throw new BadInputException(
          "--response needs a row a replication, and these results were made with --summary-only;"
              + " run again without it");
    }
    for (String figure : figures) {
      if (!drawn.contains(figure)) {
        throw new BadInputException(
            "--response is for the figure " + String.join(" or ", drawn) + " alone");
      }
    }
    if (!charts.responses().contains(named)) {
      throw new BadInputException(
          "--response: " + Names.unknown("response", named, charts.responses()));
    }
    return figures.isEmpty() ? drawn : figures;
  }

  /** The response whose figures are asked for. */
  Optional<String> response() {
    return Optional.ofNullable(response);
  }

  /** The formats to draw in. */
  List<PictureFormat> formats() {
    if (format == null) {
      return List.of(PictureFormat.values());
    }
    List<PictureFormat> named =
        Arrays.stream(PictureFormat.values())
            .filter(each -> each.ending().equalsIgnoreCase(format))
            .toList();
    if (named.isEmpty()) {
      List<String> endings =
          Arrays.stream(PictureFormat.values()).map(PictureFormat::ending).toList();
      throw new BadInputException("--format: " + Names.unknown("format", format, endings));
    }
    return named;
  }

  /** Size and colours. */
  Sheet sheet() {
    Palette palette = dark ? Palette.DARK : Palette.LIGHT;
    if (size == null) {
      return new Sheet(Sheet.STANDARD.width(), Sheet.STANDARD.height(), palette);
    }
    if (!size.matches("[0-9]{1,5}[xX][0-9]{1,5}")) {
      throw new BadInputException(
          "--size: '" + size + "' is no size; write width and height in pixels, as in 1200x800");
    }
    String[] sides = size.split("[xX]", 2);
    int width = Integer.parseInt(sides[0]);
    int height = Integer.parseInt(sides[1]);
    if (width < SHORTEST || height < SHORTEST) {
      throw new BadInputException(
          "--size: " + size + " is too small to show anything; each side is at least " + SHORTEST);
    }
    try {
      return new Sheet(width, height, palette);
    } catch (IllegalArgumentException e) {
      throw new BadInputException("--size: " + Complaints.text(e), e);
    }
  }
}
