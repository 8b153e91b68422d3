package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.design.Design;
import org.entente.design.Factor;
import org.entente.experiment.Experiment;
import org.entente.experiment.PointStreams;
import org.entente.experiment.Shard;
import org.entente.scenario.Range;
import org.entente.scenario.Scenario;
import org.entente.table.CsvReader;
import org.entente.table.Json;
import org.entente.table.JsonValue;

/**
 * {@code shard.json}: which part of which experiment the rows of a folder are, so that the parts
 * can be joined without the command that made them. The levels of the design stand beside it in
 * {@code design.csv}.
 *
 * @param shard which part
 * @param plan of the whole
 * @param estimator the method of the indices that are wanted of the rows; empty for a sweep
 * @param seed of the experiment
 * @param replications of each point
 * @param streams which draws the points have
 * @param responses that rows hold
 * @param design its points
 */
public record ShardFile(
    Shard shard,
    Plan plan,
    String estimator,
    long seed,
    int replications,
    PointStreams streams,
    List<String> responses,
    Design design) {
  /** Its name in a folder. */
  public static final String FILE = "shard.json";

  /** The rows in a folder. */
  public static final String ROWS = "rows.journal";

  /** Copies the names. */
  public ShardFile {
    responses = List.copyOf(responses);
  }

  /** A part of an experiment that adds no replications. */
  public ShardFile(Shard shard, Plan plan, String estimator, Experiment experiment) {
    this(
        shard,
        plan,
        estimator,
        experiment.seed(),
        experiment.replications(),
        experiment.streams(),
        experiment.responses(),
        experiment.design());
  }

  /** The whole experiment. */
  public Experiment experiment(Scenario scenario) {
    return new Experiment(scenario, design, seed, replications, streams, null, responses);
  }

  /** Number of rows of the whole. */
  long rows() {
    return (long) design.size() * replications;
  }

  /** Writes it and the design's files. */
  public void write(Path folder) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("shard", shard.number());
    json.put("of", shard.of());
    json.put("plan", plan.parts());
    json.put("estimator", estimator);
    json.put("seed", seed);
    json.put("replications", replications);
    json.put("streams", streams.word());
    json.put("responses", responses);
    json.put("method", design.method().word());
    json.put("base", design.base());
    json.put("factors", design.factors().stream().map(ShardFile::json).toList());
    Json.write(folder.resolve(FILE), json);
    DesignFile.write(folder, design);
  }

  private static Map<String, Object> json(Factor factor) {
    Map<String, Object> members = new LinkedHashMap<>();
    factor.members().forEach((path, range) -> members.put(path, range));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", factor.name());
    json.put("kind", factor.kind().name());
    json.put("members", members);
    json.put("levels", factor.levels());
    json.put("base", factor.base());
    return json;
  }

  /**
   * Reads it and the design.
   *
   * @throws org.entente.table.DataException if a file is not what it should be
   */
  static ShardFile read(Path folder) throws IOException {
    JsonValue json = Json.read(folder.resolve(FILE));
    Map<String, String> plan = new LinkedHashMap<>();
    JsonValue parts = json.member("plan");
    parts.names().forEach(name -> plan.put(name, parts.member(name).text()));
    List<Factor> factors =
        json.member("factors").elements().stream().map(ShardFile::factor).toList();
    return new ShardFile(
        new Shard((int) json.member("shard").whole(), (int) json.member("of").whole()),
        new Plan(plan),
        json.member("estimator").text(),
        json.member("seed").whole(),
        (int) json.member("replications").whole(),
        PointStreams.of(json.member("streams").text()),
        json.member("responses").elements().stream().map(JsonValue::text).toList(),
        new Design(
            Design.Method.valueOf(json.member("method").text().toUpperCase(Locale.ROOT)),
            factors,
            points(folder, factors.size()),
            (int) json.member("base").whole()));
  }

  private static Factor factor(JsonValue json) {
    JsonValue ranges = json.member("members");
    Map<String, Range> members = new LinkedHashMap<>();
    for (String path : ranges.names()) {
      JsonValue range = ranges.member(path);
      members.put(path, new Range(range.member("low").number(), range.member("high").number()));
    }
    return new Factor(
        json.member("name").text(),
        Factor.Kind.valueOf(json.member("kind").text()),
        members,
        json.member("levels").elements().stream().map(JsonValue::number).toList(),
        json.member("base").number());
  }

  private static double[][] points(Path folder, int factors) throws IOException {
    List<double[]> points = new ArrayList<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(DesignFile.FILE))) {
      while (csv.next()) {
        double[] levels = new double[factors];
        for (int f = 0; f < factors; f++) {
          levels[f] = csv.number(f + 1);
        }
        points.add(levels);
      }
    }
    return points.toArray(double[][]::new);
  }
}
