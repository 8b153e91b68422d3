package org.entente.gui;

import java.awt.BorderLayout;
import java.awt.Frame;
import java.util.List;
import javax.swing.JFrame;
import org.entente.chart.GrowingChart;
import org.entente.scenario.Clock;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.engine.Stoppable;
import sim.portrayal.inspector.PropertyInspector;
import sim.util.Properties;

/**
 * Charts a property over time, from the step on in which it was asked for. In the place of MASON's
 * chart inspectors; public because MASON makes it by reflection.
 */
public final class PropertyChart extends PropertyInspector {
  private static final long serialVersionUID = 1L;

  private final GrowingChart chart;
  private final String title;
  private int edition = -1;
  private int charted;

  /**
   * A chart of one property.
   *
   * @param properties of what is inspected
   * @param index which property
   * @param parent the window that asks, or null for none
   * @param simulation a live region
   * @throws IllegalArgumentException if the simulation is none
   */
  public PropertyChart(
      Properties properties, int index, @Nullable Frame parent, GUIState simulation) {
    super(properties, index, parent, simulation);
    if (!(simulation instanceof LiveRegion live)) {
      throw new IllegalArgumentException("this inspector charts a live region alone");
    }
    title = properties.getObject() + ": " + properties.getName(index);
    Clock clock = live.replication().origin().clock();
    String name = properties.getName(index);
    chart = GrowingChart.of(name, clock.start(), clock.end(), List.of("now"));
    setLayout(new BorderLayout());
    add(chart, BorderLayout.CENTER);
    setValidInspector(true);
  }

  /** What MASON's menu calls it. */
  public static String name() {
    return "Chart over time";
  }

  /** The types of property that it charts. */
  public static Class<?>[] types() {
    return new Class<?>[] {Double.TYPE, Double.class};
  }

  /** Takes the property's value after the last step, once a step. */
  @Override
  public void updateInspector() {
    LiveReplication replication = ((LiveRegion) simulation).replication();
    if (replication.course().edition() != edition) {
      // Another history: what was charted belongs to none any more.
      edition = replication.course().edition();
      chart.forget();
      charted = 0;
    }
    if (replication.done() > charted && properties.getValue(index) instanceof Double value) {
      chart.add(replication.date(), new double[] {value});
      charted = replication.done();
    }
  }

  GrowingChart chart() {
    return chart;
  }

  @Override
  public JFrame createFrame(Stoppable stopper) {
    JFrame frame = super.createFrame(stopper);
    frame.setTitle(title);
    frame.setLocationByPlatform(true);
    return frame;
  }
}
