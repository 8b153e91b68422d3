package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.scenario.Proposition.Window;
import org.entente.scenario.Scenario;
import org.entente.table.DataException;
import org.junit.jupiter.api.Test;

class RecordFileTest {
  private static final Scenario SCENARIO = Observed.region().scenario();

  @Test
  void aRowWithADateIsAStimulus() {
    ObservedRecord record =
        Observed.record(
            SCENARIO, "2025-02-03,cold,a,b,,told by X", "2025-01-02,warm,b,a,0.5,told by Y");
    assertThat(record.stimuli())
        .containsExactly(
            new ObservedStimulus(LocalDate.of(2025, 1, 2), "warm", "b", "a", 0.5, "told by Y"),
            new ObservedStimulus(LocalDate.of(2025, 2, 3), "cold", "a", "b", 1, "told by X"));
    assertThat(record.coverages()).isEmpty();
  }

  @Test
  void aRowWithAnIntervalDeclaresWhatIsComplete() {
    ObservedRecord record = Observed.record(SCENARIO, "2025-01-01/2025-01-31,cold,a,,,assumption");
    Window january = new Window(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));
    assertThat(record.coverages()).containsExactly(new Coverage("cold", "a", null, january));
    assertThat(record.stimuli()).isEmpty();
  }

  @Test
  void everyMistakeIsToldWithItsLineAndItsCure() {
    assertThatThrownBy(
            () ->
                Observed.record(
                    SCENARIO,
                    "2025-01-02,colt,a,b,1,x",
                    "2025-01-02,cold,a,d,1,x",
                    "2026-01-02,cold,a,b,1,x",
                    "2025-01-02,cold,a,a,1,x",
                    "2025-01-02,cold,a,b,2,x",
                    "2025-01-31/2025-01-01,cold,a,b,,x",
                    "2025-01-01/2026-01-31,cold,a,b,,x",
                    "2025-01-01/2025-01-31,cold,a,b,1,x",
                    "2025-01-01/2025-01-31,cold,e,b,,x"))
        .isInstanceOf(DataException.class)
        .hasMessage(
            """
            observed.csv, line 2, column "stimulus": "colt": there is no such stimulus: did you mean 'cold'?
            observed.csv, line 3, column "on": "d": there is no such actor: there are a, b, c
            observed.csv, line 4, column "date": "2026-01-02": this is outside the clock, which runs from 2025-01-01 to 2025-04-10
            observed.csv, line 5, column "on": "a": an actor does not act on itself
            observed.csv, line 6, column "intensity": "2": write a number above 0 and at most 1, or nothing for 1
            observed.csv, line 7, column "date": "2025-01-31/2025-01-01": write a date, or two as in 2025-01-09/2025-12-31, the first not after the second
            observed.csv, line 8, column "date": "2026-01-31": this is outside the clock, which runs from 2025-01-01 to 2025-04-10
            observed.csv, line 9, column "intensity": "1": a row that declares what is complete has none
            observed.csv, line 10, column "from": "e": there is no such actor: there are a, b, c"""
                .strip());
  }

  @Test
  void whatIsNoDateIsRefused() {
    assertThatThrownBy(() -> Observed.record(SCENARIO, "soon,cold,a,b,1,x"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("line 2, column \"date\": \"soon\"");
  }
}
