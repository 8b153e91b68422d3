package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.chart.Fan;
import org.entente.chart.Mark;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.entente.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a picture of drift is drawn from. */
class DriftFansTest {
  private static final LocalDate NEW_YEAR = Sketch.START;

  @TempDir Path folder;

  @Test
  void thePartnersAreThoseOfTheFocusWithTheirBands() throws IOException {
    Fan fan = fan(sketch().scenario());
    assertThat(fan.partners()).extracting("id").containsExactly("south", "far");
    assertThat(fan.partners().get(1).spreads().get(1).q50()).isEqualTo(0.23);
    assertThat(fan.course().dates())
        .containsExactly(NEW_YEAR, NEW_YEAR.plusDays(1), NEW_YEAR.plusDays(2));
    assertThat(fan.subtitle()).contains("12,345 simulated histories, seed -7");
  }

  @Test
  void aStimulusIsMarkedWithWhoDidWhatToWhomAndAllWhomItConcerns() throws IOException {
    Mark mark = marks(sketch().script(1, "raid", "south", "north", "far")).get(0);
    assertThat(mark.date()).isEqualTo(NEW_YEAR.plusDays(1));
    assertThat(mark.label()).isEqualTo("raid, south on north");
    assertThat(mark.actors()).containsExactly("far", "north", "south");
  }

  @Test
  void aStimulusWeighsWhatItDoesToTheFocus() throws IOException {
    List<Mark> marks =
        marks(
            sketch()
                .set(Parameter.SPILLOVER, 0.25)
                .script(0, 0.5, "raid", "south", "north")
                .script(1, 0.5, "raid", "north", "south")
                .script(2, 0.5, "raid", "south", "far"));
    // The valence of a raid is -0.8; what passes between others is felt through spillover.
    assertThat(marks.get(0).weight()).isCloseTo(0.4, within(1e-12));
    assertThat(marks.get(1).weight()).isCloseTo(0.4, within(1e-12));
    assertThat(marks.get(2).weight()).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void whatIsTurnedOffIsNotMarked() throws IOException {
    TimelineEntry off =
        new TimelineEntry(
            "off",
            NEW_YEAR,
            "raid",
            "south",
            List.of("north"),
            Quantity.of(1),
            Map.of(),
            null,
            null,
            false,
            null);
    assertThat(marks(sketch().script(off))).isEmpty();
  }

  private static Sketch sketch() {
    return Sketch.of("north", "south", "far").clock(2, 2, 1).type("raid", -0.8);
  }

  private List<Mark> marks(Sketch sketch) throws IOException {
    return fan(sketch.scenario()).course().marks();
  }

  private Fan fan(Scenario scenario) throws IOException {
    StringBuilder bands = new StringBuilder("first,second,date,q05,q25,q50,q75,q95,mean\n");
    for (String pair : List.of("north,south", "north,far", "south,far")) {
      for (int day = 0; day < 3; day++) {
        bands.append(pair).append(',').append(NEW_YEAR.plusDays(day));
        bands.append(",0.21,0.22,0.23,0.24,0.25,0.23\n");
      }
    }
    Files.writeString(folder.resolve("bands.csv"), bands);
    return DriftFans.of(folder, new Run(scenario, -7, 12_345));
  }
}
