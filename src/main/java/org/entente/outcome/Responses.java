package org.entente.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.CompiledScenario;
import org.entente.model.Triple;
import org.entente.scenario.ArmedGroup;
import org.entente.scenario.Question;

/**
 * The responses of a scenario, declared once: their names and their order, known before the first
 * replication. Every response is a number.
 */
public final class Responses {
  private final List<String> names;
  private final Map<String, Integer> places;

  /** The responses of a scenario. */
  public Responses(CompiledScenario scenario) {
    String focus = scenario.scenario().focus();
    List<Dyad> dyads = new Dyads(scenario).all();
    List<String> list = new ArrayList<>();
    dyads.forEach(dyad -> list.add(alignmentEnd(dyad)));
    dyads.forEach(dyad -> list.add(drift(dyad)));
    new ClosestPartner(scenario).names().forEach(partner -> list.add(closestEnd(focus, partner)));
    list.add(realignments(focus));
    scenario.triples().forEach(triple -> list.add(count(triple)));
    for (ArmedGroup group : scenario.scenario().groups().values()) {
      list.add(strengthEnd(group.id()));
    }
    list.add(balanceEnd());
    for (Question question : scenario.scenario().questions()) {
      list.add(question(question.id()));
    }
    names = Collections.unmodifiableList(list);
    places = new HashMap<>();
    for (int place = 0; place < list.size(); place++) {
      places.put(list.get(place), place);
    }
    for (int d = 0; d < dyads.size(); d++) {
      String turned = dyads.get(d).second() + "." + dyads.get(d).first();
      places.put("alignment." + turned + ".end", d);
      places.put("drift." + turned, dyads.size() + d);
    }
  }

  /** Alignment of a dyad at the end, -1..1. */
  public static String alignmentEnd(Dyad dyad) {
    return "alignment." + dyad + ".end";
  }

  /** Alignment of a dyad at the end less that in the reference state, -2..2. */
  public static String drift(Dyad dyad) {
    return "drift." + dyad;
  }

  /** Whether a state is the focus's closest partner at the end, 1 or 0. */
  public static String closestEnd(String focus, String partner) {
    return "closest." + focus + "." + partner + ".end";
  }

  /** Number of realignments of the focus. */
  public static String realignments(String focus) {
    return "realignments." + focus;
  }

  /** Number of stimuli of a type, source and principal target from the start of decisions on. */
  public static String count(Triple triple) {
    return "count." + triple;
  }

  /** Fighters of an armed group at the end. */
  public static String strengthEnd(String group) {
    return "strength." + group + ".end";
  }

  /** Structural balance of the region at the end, -1..1. */
  public static String balanceEnd() {
    return "balance.end";
  }

  /** Whether the answer to a question is yes, 1 or 0. */
  public static String question(String id) {
    return "question." + id;
  }

  /** Whether a response of this name is 1 or 0, so that its mean is a share of the replications. */
  public static boolean isShare(String name) {
    return name.startsWith("closest.") || name.startsWith("question.");
  }

  /** Names in their order. */
  public List<String> names() {
    return names;
  }

  /** Number of responses. */
  public int count() {
    return names.size();
  }

  /** Place of a response, or empty for a name that is not declared. */
  public Optional<Integer> place(String name) {
    return Optional.ofNullable(places.get(name));
  }
}
