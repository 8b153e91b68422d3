package org.entente.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.Baseline;
import org.entente.model.StateVariable;
import org.entente.scenario.Bounds;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Effect;
import org.entente.scenario.Field;
import org.entente.scenario.Numbers;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.QuantityMap;
import org.entente.scenario.Range;
import org.entente.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The tables leave nothing out, so that a reader can rebuild model and scenario from them. */
class OddTablesTest {
  private static final Scenario BASELINE = Baseline.with();

  private static List<OddTable> tables(Scenario scenario) {
    return OddTables.of(scenario, "digest");
  }

  private static OddTable table(String name) {
    return tables(BASELINE).stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> column(String name, int column) {
    return table(name).rows().stream().map(row -> row.get(column)).toList();
  }

  /** Each quantity is marked by something that no other has, and looked for by it. */
  private static void assertMarksAreTold(QuantityMap mark, Function<Quantity, String> text) {
    Scenario marked = BASELINE.map(mark);
    String told = tables(marked).stream().map(OddTable::markdown).collect(joining());
    Set<String> words = new HashSet<>(Arrays.asList(told.split("[|;` ()]+", -1)));
    Map<String, Quantity> all = Quantities.of(marked);
    Set<String> marks = new HashSet<>();
    assertThat(all.values()).allSatisfy(q -> assertThat(marks.add(text.apply(q))).isTrue());
    assertThat(all).allSatisfy((path, q) -> assertThat(words).as(path).contains(text.apply(q)));
  }

  @Test
  void everyNumberOfAScenarioIsInSomeTable() {
    int[] count = {0};
    assertMarksAreTold(
        (path, q) -> {
          double bit = ++count[0] * 1e-6;
          return q.at(q.value() == 0 ? bit : q.value() * (1 - bit));
        },
        q -> Numbers.text(q.value()));
  }

  @Test
  void everyRangeIsInSomeTable() {
    int[] count = {0};
    assertMarksAreTold(
        (path, q) -> {
          double end = 10_000 + ++count[0];
          return new Quantity(q.value(), new Range(-end, end), q.sourceOrNull(), null);
        },
        q -> Numbers.text(q.range().orElseThrow().low()));
  }

  @Test
  void everySourceIsInSomeTable() {
    int[] count = {0};
    assertMarksAreTold(
        (path, q) -> new Quantity(q.value(), q.rangeOrNull(), "hearsay-" + ++count[0], null),
        q -> q.source().orElseThrow());
  }

  @Test
  void everyDeclarationOfTheCodeHasItsRow() {
    assertThat(column("parameters", 0))
        .containsExactlyElementsOf(code(Stream.of(Parameter.values()).map(Parameter::toString)));
    assertThat(column("drivers", 0))
        .containsExactlyElementsOf(code(Stream.of(DriverKind.values()).map(DriverKind::word)));
    assertThat(column("effects", 0))
        .containsAll(code(Stream.of(Effect.values()).map(effect -> effect.field().name())));
    assertThat(column("state-variables", 0))
        .containsExactlyElementsOf(
            code(Stream.of(StateVariable.values()).map(StateVariable::symbol)));
    assertThat(column("schedule", 1))
        .containsExactly("scripted", "decision", "relaxation", "observation");
    assertThat(column("streams", 0))
        .containsExactly("`opportunity`", "`order`", "`choice`", "`alignment`");
  }

  private static List<String> code(Stream<String> words) {
    return words.map(word -> "`" + word + "`").toList();
  }

  @Test
  void everyDeclaredFieldIsAmongTheNumbersOrTheEffects() throws IllegalAccessException {
    List<List<String>> told =
        Stream.of("fields", "effects")
            .flatMap(name -> table(name).rows().stream())
            .map(row -> row.subList(row.size() - 4, row.size()))
            .toList();
    for (java.lang.reflect.Field constant : Field.class.getDeclaredFields()) {
      if (Modifier.isStatic(constant.getModifiers()) && constant.getType() == Field.class) {
        Field field = (Field) constant.get(null);
        assertThat(told)
            .as(constant.getName())
            .anyMatch(row -> row.toString().contains(field.words()));
      }
    }
  }

  @Test
  void theBoundsTheTablesTellAreThoseTheRecordsCheck() {
    assertThat(table("parameters").rows())
        .allSatisfy(
            row -> {
              Parameter parameter =
                  Arrays.stream(Parameter.values())
                      .filter(p -> row.get(0).equals("`" + p + "`"))
                      .findFirst()
                      .orElseThrow();
              Bounds bounds = parameter.field().bounds();
              assertThat(row.get(3)).isEqualTo(bounds.words());
            });
  }

  @Test
  void countsOfEntitiesAreThoseOfTheScenario() {
    Map<String, String> numbers = new TreeMap<>();
    table("entities").rows().forEach(row -> numbers.put(row.get(0), row.get(1)));
    assertThat(numbers)
        .containsEntry("actor: state", "4")
        .containsEntry("actor: state-organ", "1")
        .containsEntry("actor: armed-group", "2")
        .containsEntry("tie", "42")
        .containsEntry("dyad", "21")
        .containsEntry("scripted stimulus", "21");
  }

  @Test
  void basesCountEveryNumberOnce() {
    int counted = column("bases", 1).stream().mapToInt(Integer::parseInt).sum();
    int bySource = column("sources", 2).stream().mapToInt(Integer::parseInt).sum();
    assertThat(counted).isEqualTo(Quantities.of(BASELINE).size());
    assertThat(bySource).isEqualTo(counted);
  }
}
