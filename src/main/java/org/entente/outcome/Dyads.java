package org.entente.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.model.CompiledScenario;

/** The dyads of a scenario: those of the focus first, then the others in the file's order. */
public final class Dyads {
  private final List<Dyad> all;
  private final int focusCount;

  /** The dyads of a scenario. */
  public Dyads(CompiledScenario scenario) {
    List<String> actors = scenario.scenario().actorsFromFocus();
    List<Dyad> list = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        String first = actors.get(i);
        String second = actors.get(j);
        list.add(new Dyad(first, second, scenario.place(first), scenario.place(second)));
      }
    }
    all = Collections.unmodifiableList(list);
    focusCount = actors.size() - 1;
  }

  /** All dyads. */
  public List<Dyad> all() {
    return all;
  }

  /** The dyads of the focus. */
  public List<Dyad> ofFocus() {
    return all.subList(0, focusCount);
  }

  /** The dyads without the focus. */
  public List<Dyad> others() {
    return all.subList(focusCount, all.size());
  }
}
