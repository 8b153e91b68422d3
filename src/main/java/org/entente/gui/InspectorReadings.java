package org.entente.gui;

import java.util.List;
import java.util.function.DoubleSupplier;
import sim.util.Properties;

/** What an inspector shows of something, by name; nothing in it can be set. */
final class InspectorReadings extends Properties {
  private static final long serialVersionUID = 1L;

  private final transient List<Reading> readings;

  /**
   * One number.
   *
   * @param name what is read
   * @param words what it means, with its range
   * @param value reads it
   */
  record Reading(String name, String words, DoubleSupplier value) {}

  InspectorReadings(Object of, List<Reading> readings) {
    this.object = of;
    this.readings = List.copyOf(readings);
  }

  @Override
  public boolean isVolatile() {
    return false;
  }

  @Override
  public int numProperties() {
    return readings.size();
  }

  @Override
  public Object getValue(int index) {
    return readings.get(index).value().getAsDouble();
  }

  /** Fewer digits than Java would show; the value itself keeps all. */
  @Override
  public String betterToString(Object value) {
    return value instanceof Double number ? Words.number(number) : super.betterToString(value);
  }

  @Override
  public String getDescription(int index) {
    return readings.get(index).words();
  }

  @Override
  public boolean isReadWrite(int index) {
    return false;
  }

  @Override
  public String getName(int index) {
    return readings.get(index).name();
  }

  @Override
  public Class<?> getType(int index) {
    return Double.TYPE;
  }

  @Override
  protected Object _setValue(int index, Object value) {
    throw new UnsupportedOperationException(getName(index) + " can only be read");
  }
}
