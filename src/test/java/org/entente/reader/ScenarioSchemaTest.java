package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.entente.scenario.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The JSON Schema of scenario files. */
class ScenarioSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ScenarioSchema.json());

  @Test
  void theSchemaBesideTheScenariosIsTheOneThatTheReaderMakes() {
    assertThat(ScenarioText.text(Path.of("scenarios/scenario.schema.json")))
        .isEqualTo(ScenarioSchema.json() + "\n");
  }

  @Test
  void theSchemaIsJsonThatDeclaresEveryParameter() throws Exception {
    JsonNode dynamics = JSON.readTree(ScenarioSchema.json()).at("/properties/dynamics/properties");

    assertThat(dynamics.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(
            List.of(Parameter.values()).stream().map(Parameter::toString).toList());
  }

  @Test
  void soundScenariosHoldBeforeIt() {
    assertThat(errors(ScenarioText.text(ScenarioText.KABUL))).isEmpty();
    assertThat(errors(ScenarioText.text(ScenarioText.QUARREL))).isEmpty();
  }

  @Test
  void aScenarioAsResolvedHoldsBeforeIt() {
    assertThat(errors(ScenarioReader.read(ScenarioText.KABUL, List.of()).yaml())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dynamisc: {}",
        "dynamics: {sigma: -1}",
        "dynamics: {sigma: never}",
        "dynamics: {trust-loss: {value: 0.2, rnage: [0, 1]}}",
        "dynamics: {trust-loss: {value: 0.2, range: wide}}",
        "clock: {start: 1 March 2024}",
        "actors: {North: {kind: state}}",
        "actors: {north: {kind: country}}",
        "actors: {north: {repertoire: [{weights: {greivance: 1}}]}}",
        "timeline: [{id: a, on: []}]",
        "timeline: [{id: a, on: [b, b]}]",
        "timeline: [{id: a, repeat: {every: monthly}}]",
        "questions: [{id: a, at-least: 1.5}]",
        "stimuli: {a: {effects: {strength: -1}}}",
        "ties: {a: {b: {trust: 1.2}}}"
      })
  void whatAReaderRefusesOfOneValueItRefusesToo(String line) {
    assertThat(errors("scenario: a\n" + line)).isNotEmpty();
  }

  @Test
  void anOverlayMayLeaveOutWhatItsBaseSays() {
    assertThat(errors("scenario: a\nextends: b.yaml\nactors: {north: {capability: 0.5}}"))
        .isEmpty();
  }

  private static List<Error> errors(String yaml) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return SCHEMA.validate(JSON.valueToTree(tree));
  }
}
