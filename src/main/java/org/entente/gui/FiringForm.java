package org.entente.gui;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import org.entente.scenario.Scenario;

/** A form to fire a stimulus by hand: which, from whom, on whom, how strong. */
final class FiringForm extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int FULL = 20;

  /** Fires, or says why not. */
  @FunctionalInterface
  interface Trigger {
    /**
     * Fires a stimulus.
     *
     * @return the day on which it takes effect
     * @throws IllegalArgumentException if it contradicts the scenario
     * @throws IllegalStateException if no replication is under way
     */
    LocalDate fire(Firing firing);
  }

  private final transient Trigger trigger;
  private final transient List<ListItem> actors = new ArrayList<>();
  private final JComboBox<ListItem> types = new JComboBox<>();
  private final JComboBox<ListItem> sources = new JComboBox<>();
  private final JComboBox<ListItem> targets = new JComboBox<>();
  private final DefaultListModel<ListItem> others = new DefaultListModel<>();
  private final JList<ListItem> alsoOn = new JList<>(others);
  private final JSlider intensity = new JSlider(1, FULL, FULL);
  private final JLabel strength = new JLabel();
  private final JLabel answer = new JLabel(" ");
  private final JButton fire = new JButton("Fire");

  FiringForm(Scenario scenario, Trigger trigger) {
    super(new BorderLayout(8, 4));
    this.trigger = trigger;
    scenario.stimuli().forEach((id, type) -> types.addItem(new ListItem(id, type.name())));
    for (String id : scenario.actors().keySet()) {
      actors.add(new ListItem(id, scenario.actor(id).name()));
    }
    actors.forEach(sources::addItem);
    sources.addActionListener(chosen -> offerTargets());
    targets.addActionListener(chosen -> offerOthers());
    intensity.addChangeListener(moved -> tellStrength());
    fire.addActionListener(pressed -> fire());
    offerTargets();
    tellStrength();
    layOut();
  }

  private void layOut() {
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createEmptyBorder(4, 6, 6, 6),
            BorderFactory.createTitledBorder("Fire a stimulus by hand")));
    JPanel fields = new JPanel(new GridLayout(0, 1, 2, 2));
    fields.add(labelled("what", types));
    fields.add(labelled("from", sources));
    fields.add(labelled("on", targets));
    JPanel strong = labelled("intensity", intensity);
    strong.add(strength, BorderLayout.EAST);
    fields.add(strong);
    add(fields, BorderLayout.CENTER);
    alsoOn.setVisibleRowCount(4);
    JPanel also = new JPanel(new BorderLayout());
    also.add(new JLabel("also on"), BorderLayout.NORTH);
    also.add(new JScrollPane(alsoOn), BorderLayout.CENTER);
    add(also, BorderLayout.EAST);
    JPanel bottom = new JPanel(new BorderLayout(8, 0));
    bottom.add(fire, BorderLayout.WEST);
    bottom.add(answer, BorderLayout.CENTER);
    add(bottom, BorderLayout.SOUTH);
  }

  private static JPanel labelled(String words, JComponent field) {
    JPanel row = new JPanel(new BorderLayout(6, 0));
    JLabel label = new JLabel(words);
    label.setPreferredSize(new JLabel("intensity").getPreferredSize());
    label.setLabelFor(field);
    row.add(label, BorderLayout.WEST);
    row.add(field, BorderLayout.CENTER);
    return row;
  }

  /** Nobody acts on itself. */
  private void offerTargets() {
    Object before = targets.getSelectedItem();
    targets.removeAllItems();
    for (ListItem actor : actors) {
      if (!actor.equals(sources.getSelectedItem())) {
        targets.addItem(actor);
      }
    }
    targets.setSelectedItem(before);
    if (targets.getSelectedIndex() < 0 && targets.getItemCount() > 0) {
      targets.setSelectedIndex(0);
    }
    offerOthers();
  }

  private void offerOthers() {
    List<ListItem> before = alsoOn.getSelectedValuesList();
    others.clear();
    for (ListItem actor : actors) {
      if (!actor.equals(sources.getSelectedItem()) && !actor.equals(targets.getSelectedItem())) {
        others.addElement(actor);
        if (before.contains(actor)) {
          alsoOn.addSelectionInterval(others.size() - 1, others.size() - 1);
        }
      }
    }
  }

  private double chosenIntensity() {
    return (double) intensity.getValue() / FULL;
  }

  private void tellStrength() {
    strength.setText(String.format(Locale.ROOT, "%.2f", chosenIntensity()));
  }

  /** Chooses what the form would fire. */
  void choose(Firing firing) {
    select(types, firing.stimulus());
    select(sources, firing.from());
    select(targets, firing.on().get(0));
    alsoOn.clearSelection();
    for (int place = 0; place < others.size(); place++) {
      if (firing.on().contains(others.get(place).id())) {
        alsoOn.addSelectionInterval(place, place);
      }
    }
    intensity.setValue((int) Math.round(firing.intensity() * FULL));
  }

  private static void select(JComboBox<ListItem> box, String id) {
    for (int place = 0; place < box.getItemCount(); place++) {
      if (box.getItemAt(place).id().equals(id)) {
        box.setSelectedIndex(place);
        return;
      }
    }
    throw new IllegalArgumentException("the form offers no '" + id + "'");
  }

  /** Presses the button. */
  void press() {
    fire.doClick();
  }

  /** What the last press came to, in words. */
  String answer() {
    return answer.getText();
  }

  private void fire() {
    if (types.getSelectedItem() instanceof ListItem type
        && sources.getSelectedItem() instanceof ListItem source
        && targets.getSelectedItem() instanceof ListItem target) {
      List<String> on = new ArrayList<>();
      on.add(target.id());
      alsoOn.getSelectedValuesList().forEach(other -> on.add(other.id()));
      try {
        LocalDate date = trigger.fire(new Firing(type.id(), source.id(), on, chosenIntensity()));
        answer.setText("Takes effect on " + date + ", with the next step.");
      } catch (IllegalArgumentException | IllegalStateException refused) {
        answer.setText(refused.getMessage());
      }
    }
  }
}
