package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.experiment.PointStreams;
import org.entente.experiment.Precision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How often each point is replicated, with which draws, until when. */
final class SweepOptions {
  private static final Pattern UNTIL = Pattern.compile("([^=]+)=(\\d*\\.?\\d+(?:[eE][-+]?\\d+)?)");
  private static final int MOST = 10_000_000;
  private static final int AT_MOST = 20_000;

  @CommandLine.Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      defaultValue = "1000",
      description = "Replications of each point (default: ${DEFAULT-VALUE}).")
  int replications;

  @CommandLine.Option(
      names = "--streams",
      paramLabel = "WHICH",
      defaultValue = "common",
      description =
          "Draws of the points: 'common', so that points differ by their factors alone, or"
              + " 'independent' (default: ${DEFAULT-VALUE}).")
  String streams = "common";

  @CommandLine.Option(
      names = "--until-se",
      paramLabel = "RESPONSE=SE",
      description =
          "Add replications to each point until the standard error of the response's mean there is"
              + " no more than SE.")
  @Nullable String until;

  @CommandLine.Option(
      names = "--at-most",
      paramLabel = "N",
      description = "With --until-se, the most replications of a point (default: 20,000).")
  @Nullable Integer atMost;

  @CommandLine.Option(
      names = "--keep",
      paramLabel = "RESPONSE",
      split = ",",
      description = "Keep these responses alone, for smaller files (default: all). Repeatable.")
  List<String> keep = new ArrayList<>();

  /** The responses that rows hold, in their declared order. */
  List<String> kept(List<String> declared) {
    for (String name : keep) {
      if (!declared.contains(name)) {
        throw new BadInputException("--keep: " + Names.unknown("response", name, declared));
      }
    }
    return keep.isEmpty() ? declared : declared.stream().filter(keep::contains).toList();
  }

  int replications() {
    if (replications < 1 || replications > MOST) {
      throw new BadInputException(
          "--replications must be from 1 to " + Words.count(MOST) + ", not " + replications);
    }
    return replications;
  }

  PointStreams streams() {
    return streams(streams);
  }

  /** The streams of a word of the command line. */
  static PointStreams streams(String word) {
    for (PointStreams each : PointStreams.values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    throw new BadInputException("--streams takes 'common' or 'independent', not '" + word + "'");
  }

  /**
   * Until when replications are added; null if not asked for.
   *
   * @param responses those that there are
   */
  @Nullable Precision precision(List<String> responses) {
    if (until == null) {
      if (atMost != null) {
        throw new BadInputException(
            "--at-most goes with --until-se; without it say --replications");
      }
      return null;
    }
    int most = atMost == null ? Math.max(replications, AT_MOST) : atMost;
    Matcher parts = UNTIL.matcher(until.strip());
    if (!parts.matches()) {
      throw new BadInputException(
          "--until-se takes RESPONSE=SE, such as "
              + responses.get(0)
              + "=0.005, not '"
              + until
              + "'");
    }
    String response = parts.group(1).strip();
    if (!responses.contains(response)) {
      throw new BadInputException("--until-se: " + Names.unknown("response", response, responses));
    }
    double error = Double.parseDouble(parts.group(2).toLowerCase(Locale.ROOT));
    if (!(error > 0)) {
      throw new BadInputException(
          "--until-se takes a standard error above 0, not " + parts.group(2));
    }
    if (most < replications || most > MOST) {
      throw new BadInputException(
          "--at-most must be from "
              + Words.count(replications)
              + " (that of --replications) to "
              + Words.count(MOST)
              + ", not "
              + most);
    }
    return new Precision(response, error, most);
  }

  /** The response that tables and pictures show: the one named, or the first. */
  static String shown(@Nullable String named, List<String> responses) {
    return Names.response("--response", named, responses);
  }
}
