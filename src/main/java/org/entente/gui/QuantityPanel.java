package org.entente.gui;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import org.entente.scenario.Scenario;

/** Sliders for all quantities that have a range, a group at a time. */
final class QuantityPanel extends JPanel implements View {
  private static final long serialVersionUID = 1L;
  private static final String PROMISE =
      "<html>A change takes effect at once: the history is played again from its start, with the"
          + " same draws, to the date shown.</html>";

  /** Sets a quantity, or says why not. */
  @FunctionalInterface
  interface Setter {
    /**
     * Sets a quantity.
     *
     * @throws IllegalArgumentException if the scenario does not hold with it
     */
    void set(String path, double value);
  }

  private final transient QuantityGroups groups;
  private final transient Setter setter;
  private final transient List<QuantityRow> rows = new ArrayList<>();
  private final transient Map<String, Double> settings = new LinkedHashMap<>();
  private final JList<ListItem> list;
  private final JPanel sliders = new Column();
  private final JLabel answer = new JLabel(PROMISE);
  private final JTextField options = new JTextField();

  QuantityPanel(Scenario scenario, Setter setter) {
    super(new BorderLayout(4, 4));
    this.groups = new QuantityGroups(scenario);
    this.setter = setter;
    list = new JList<>(groups.groups().toArray(new ListItem[0]));
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.addListSelectionListener(
        selected -> {
          if (!selected.getValueIsAdjusting()) {
            showGroup();
          }
        });
    JSplitPane split =
        new JSplitPane(
            JSplitPane.HORIZONTAL_SPLIT, new JScrollPane(list), new JScrollPane(sliders));
    split.setDividerLocation(160);
    add(split, BorderLayout.CENTER);
    options.setEditable(false);
    options.setToolTipText("The same changes for any command that simulates");
    JPanel bottom = new JPanel(new BorderLayout(4, 2));
    bottom.setBorder(BorderFactory.createEmptyBorder(0, 6, 6, 6));
    bottom.add(answer, BorderLayout.NORTH);
    bottom.add(new JLabel("As options:"), BorderLayout.WEST);
    bottom.add(options, BorderLayout.CENTER);
    add(bottom, BorderLayout.SOUTH);
    if (!groups.groups().isEmpty()) {
      list.setSelectedIndex(0);
    } else {
      answer.setText("No quantity of this scenario has a range.");
    }
  }

  /** Shows the group that a quantity belongs to, and returns its row. */
  QuantityRow row(String path) {
    for (int place = 0; place < list.getModel().getSize(); place++) {
      if (groups.paths(list.getModel().getElementAt(place).id()).contains(path)) {
        list.setSelectedIndex(place);
      }
    }
    return rows.stream()
        .filter(row -> row.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no slider for " + path));
  }

  /** The settings as options of the command line. */
  String options() {
    return options.getText();
  }

  private void showGroup() {
    rows.clear();
    sliders.removeAll();
    ListItem group = list.getSelectedValue();
    if (group != null) {
      for (String path : groups.paths(group.id())) {
        double own = groups.quantity(path).value();
        QuantityRow row =
            new QuantityRow(
                path,
                groups.label(path),
                groups.quantity(path),
                settings.getOrDefault(path, own),
                this::choose);
        rows.add(row);
        sliders.add(row);
      }
    }
    sliders.add(Box.createVerticalGlue());
    sliders.revalidate();
    sliders.repaint();
  }

  private void choose(String path, double value) {
    try {
      setter.set(path, value);
      answer.setText(PROMISE);
    } catch (IllegalArgumentException refused) {
      answer.setText(refused.getMessage());
      showGroup();
    }
  }

  @Override
  public void show(LiveReplication replication) {
    Map<String, Double> now = replication.settings();
    if (now.equals(settings)) {
      return;
    }
    settings.clear();
    settings.putAll(now);
    options.setText(
        now.entrySet().stream()
            .map(setting -> "--set " + setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining(" ")));
    showGroup();
  }
}
