package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Indices;
import org.entente.table.Json;
import org.entente.table.JsonValue;

/**
 * {@code study.json}: the stages of a sensitivity study, what screening found in them, and how far
 * the indices of each are to be trusted.
 */
public final class StudyFile {
  /** Its name in a results folder. */
  public static final String FILE = "study.json";

  private StudyFile() {}

  /**
   * A stage of a study.
   *
   * @param name of the stage, and of its folder
   * @param design the method of its design
   * @param points number of design points
   * @param replications of each point
   * @param streams which draws the points had
   * @param failed replications that failed
   * @param verdicts of each response a sentence: whether its indices have converged, or why there
   *     are none
   */
  public record Stage(
      String name,
      String design,
      long points,
      long replications,
      String streams,
      long failed,
      Map<String, String> verdicts) {}

  /**
   * What the file holds.
   *
   * @param stages in the order in which they were run
   * @param screenings what screening found of each response, by the name of the stage
   */
  public record Contents(List<Stage> stages, Map<String, List<Screening>> screenings) {}

  /** Writes the file of a study that has ended. */
  public static void write(Path folder, SensitivityStudy study) throws IOException {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("stages", study.stages().stream().map(StudyFile::stage).toList());
    document.put("screenings", study.screenings());
    Json.write(folder.resolve(FILE), document);
  }

  private static Stage stage(SensitivityStage stage) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    for (SensitivityFinding finding : stage.findings()) {
      verdicts.put(
          finding.response(),
          finding.indices().map(Indices::convergence).map(c -> c.words()).orElse(finding.lack()));
    }
    return new Stage(
        stage.name(),
        stage.experiment().design().method().word(),
        stage.experiment().design().size(),
        stage.experiment().replications(),
        stage.experiment().streams().word(),
        stage.run().failures(),
        verdicts);
  }

  /**
   * Reads the file of a folder.
   *
   * @throws org.entente.table.DataException if it is not as it was written
   */
  public static Contents read(Path folder) throws IOException {
    JsonValue json = Json.read(folder.resolve(FILE));
    Map<String, List<Screening>> screenings = new LinkedHashMap<>();
    JsonValue found = json.member("screenings");
    for (String stage : found.names()) {
      screenings.put(
          stage, found.member(stage).elements().stream().map(StudyFile::screening).toList());
    }
    return new Contents(
        json.member("stages").elements().stream().map(StudyFile::stage).toList(), screenings);
  }

  private static Stage stage(JsonValue json) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    JsonValue all = json.member("verdicts");
    all.names().forEach(response -> verdicts.put(response, all.member(response).text()));
    return new Stage(
        json.member("name").text(),
        json.member("design").text(),
        json.member("points").whole(),
        json.member("replications").whole(),
        json.member("streams").text(),
        json.member("failed").whole(),
        verdicts);
  }

  private static Screening screening(JsonValue json) {
    List<String> matter = new ArrayList<>();
    json.member("matter").elements().forEach(name -> matter.add(name.text()));
    return new Screening(
        json.member("response").text(),
        matter,
        Math.toIntExact(json.member("others").whole()),
        json.member("limit").number(),
        json.member("byRanks").truth(),
        json.member("isDrowned").truth());
  }
}
