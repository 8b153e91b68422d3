package org.entente.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.math.BigDecimal;
import java.math.MathContext;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;

/** A slider for one quantity, over its range; its own value is one press away. */
final class QuantityRow extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int TICKS = 200;
  private static final MathContext DIGITS = new MathContext(4);

  /** Told when the user has chosen a value. */
  @FunctionalInterface
  interface Listener {
    /** A value was chosen for the quantity at a path. */
    void chosen(String path, double value);
  }

  private final String path;
  private final transient Quantity own;
  private final transient Range range;
  private final transient Listener listener;
  private final JLabel number = new JLabel();
  private final JSlider slider = new JSlider(0, TICKS);
  private boolean telling;

  /**
   * A row.
   *
   * @param path of the quantity
   * @param label what the row is called
   * @param own the quantity as the scenario has it, with a range
   * @param value the value now
   */
  QuantityRow(String path, String label, Quantity own, double value, Listener listener) {
    super(new BorderLayout(6, 0));
    this.path = path;
    this.own = own;
    this.range = own.range().orElseThrow();
    this.listener = listener;
    JLabel name = new JLabel(label);
    name.setPreferredSize(new Dimension(270, name.getPreferredSize().height));
    String words =
        path
            + ": "
            + Words.number(own.value())
            + ", range "
            + Words.number(range.low())
            + " to "
            + Words.number(range.high())
            + own.source().map(source -> " (" + source + ")").orElse("");
    name.setToolTipText(words);
    slider.setToolTipText(words);
    slider.setPreferredSize(new Dimension(110, slider.getPreferredSize().height));
    number.setPreferredSize(new JLabel("\u2212888.888").getPreferredSize());
    show(value);
    slider.addChangeListener(moved -> moved());
    JButton back = new JButton("\u21ba");
    back.setToolTipText("Back to the scenario's own " + Words.number(own.value()));
    back.setMargin(new Insets(0, 4, 0, 4));
    back.addActionListener(pressed -> choose(own.value()));
    JPanel end = new JPanel(new BorderLayout(4, 0));
    end.add(number, BorderLayout.CENTER);
    end.add(back, BorderLayout.EAST);
    add(name, BorderLayout.WEST);
    add(slider, BorderLayout.CENTER);
    add(end, BorderLayout.EAST);
    setBorder(BorderFactory.createEmptyBorder(1, 6, 1, 6));
    setMaximumSize(new Dimension(Integer.MAX_VALUE, getPreferredSize().height));
  }

  /** The path of its quantity. */
  String path() {
    return path;
  }

  /** Moves the slider as a user would, to the place nearest a value. */
  void slideTo(double value) {
    slider.setValue(tick(value));
  }

  private int tick(double value) {
    double span = range.high() - range.low();
    return span > 0 ? (int) Math.round(TICKS * (value - range.low()) / span) : 0;
  }

  /** The value of a tick, short enough to be written down and within the range. */
  private double value(int tick) {
    double exact = range.low() + (range.high() - range.low()) * tick / TICKS;
    double round = new BigDecimal(exact).round(DIGITS).doubleValue();
    return Math.max(range.low(), Math.min(range.high(), round));
  }

  private void moved() {
    if (telling) {
      return;
    }
    double value = value(slider.getValue());
    tell(value);
    if (!slider.getValueIsAdjusting()) {
      listener.chosen(path, value);
    }
  }

  private void choose(double value) {
    show(value);
    listener.chosen(path, value);
  }

  private void show(double value) {
    telling = true;
    slider.setValue(tick(value));
    telling = false;
    tell(value);
  }

  private void tell(double value) {
    number.setText(Words.number(value));
    int style = value == own.value() ? Font.PLAIN : Font.BOLD;
    number.setFont(number.getFont().deriveFont(style));
  }
}
