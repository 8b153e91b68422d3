package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.experiment.Experiment;
import org.entente.experiment.Shard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which part of a study is run, where its parts are run apart. */
final class ShardOption {
  private static final String NAME = "--shard";
  private static final Pattern SHARD = Pattern.compile("(\\d{1,7})/(\\d{1,7})");

  @CommandLine.Option(
      names = NAME,
      paramLabel = "I/N",
      description =
          "Run the Ith of N parts of the rows alone, into the folder of --out; 'entente merge'"
              + " joins them.")
  @Nullable String shard;

  /** The part that is asked for; the whole if none is. */
  Shard shard(StudyOutput output) {
    if (shard == null) {
      return Shard.WHOLE;
    }
    Matcher parts = SHARD.matcher(shard.strip());
    if (!parts.matches()) {
      throw new BadInputException("--shard takes I/N, such as 3/16, not '" + shard + "'");
    }
    int number = Integer.parseInt(parts.group(1));
    int of = Integer.parseInt(parts.group(2));
    if (of < 2 || of > Shard.MOST || number < 1 || number > of) {
      throw new BadInputException(
          "--shard: there are 2 to "
              + Words.count(Shard.MOST)
              + " shards, counting from 1, so that "
              + shard
              + " is none");
    }
    if (output.out == null) {
      throw new BadInputException(
          "--shard leaves a part in the folder of --out; name one for each, such as --out shards/"
              + number);
    }
    return new Shard(number, of);
  }

  /** The command line of a shard without what makes it one: that of the whole. */
  static List<String> without(List<String> words) {
    List<String> whole = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      if (words.get(word).equals(NAME)) {
        word++;
      } else if (!words.get(word).startsWith(NAME + "=")) {
        whole.add(words.get(word));
      }
    }
    return whole;
  }

  /** Refuses what cannot be run in parts. */
  static void require(Shard shard, Experiment experiment) {
    if (!shard.isPart()) {
      return;
    }
    if (experiment.precision().isPresent()) {
      throw new BadInputException(
          "--until-se adds replications by what all rows before it say, so that it has no shards;"
              + " say --replications, or take --engine spark");
    }
    long rows = experiment.firstWave().rows();
    if (shard.of() > rows) {
      throw new BadInputException(
          "--shard: there are no " + shard.of() + " parts of " + Words.count(rows, "row", "rows"));
    }
  }
}
