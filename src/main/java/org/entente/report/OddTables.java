package org.entente.report;

import java.util.List;
import org.entente.scenario.Scenario;

/**
 * The generated part of the model description after the ODD protocol (Grimm et al. 2020): what the
 * code declares and what a scenario says, one table each.
 */
public final class OddTables {
  private OddTables() {}

  /**
   * All tables, in the order in which the description has them.
   *
   * @param scenario the scenario described
   * @param digest digest of the scenario as resolved, in hexadecimal digits
   */
  public static List<OddTable> of(Scenario scenario, String digest) {
    return List.of(
        ScenarioTable.of(scenario, digest),
        EntityTable.of(scenario),
        StateTable.of(),
        FieldTable.of(),
        ParameterTable.of(scenario),
        ScheduleTable.of(),
        StreamTable.of(),
        DriverTable.of(scenario),
        EffectTable.of(scenario),
        ResponseTable.of(scenario),
        IssueTable.of(scenario),
        ActorTable.of(scenario),
        PositionTable.of(scenario),
        SalienceTable.of(scenario),
        TieTable.of(scenario),
        GroupTable.of(scenario),
        StimulusTable.of(scenario),
        RepertoireTable.of(scenario),
        TimelineTable.of(scenario),
        QuestionTable.of(scenario),
        BasisTable.of(scenario),
        SourceTable.of(scenario));
  }
}
