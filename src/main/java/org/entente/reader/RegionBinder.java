package org.entente.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.scenario.ArmedGroup;
import org.entente.scenario.Field;
import org.entente.scenario.Issue;
import org.entente.scenario.Quantity;
import org.entente.scenario.Tie;

/** Issues, ties and armed groups, from checked mappings. */
final class RegionBinder {
  private RegionBinder() {}

  static Issue issue(Part part, String id) {
    return new Issue(id, part.text("name", id), part.text("low"), part.text("high"));
  }

  /** All ties that the file gives. */
  static List<Tie> ties(Part file) {
    List<Tie> ties = new ArrayList<>();
    file.part("ties")
        .ifPresent(
            section -> {
              for (String from : section.mapping().entries().keySet()) {
                section.each(from, (part, to) -> tie(part, from, to)).values().forEach(ties::add);
              }
            });
    return ties;
  }

  private static Tie tie(Part part, String from, String to) {
    if (from.equals(to)) {
      part.binding()
          .problems()
          .add(part.path(), part.mark(), from + " has a tie with itself", "remove it");
    }
    Tie neutral = Tie.neutral(from, to);
    return new Tie(
        from,
        to,
        part.quantity(Field.ALIGNMENT, neutral.alignment().value()),
        part.quantity(Field.TRUST, neutral.trust().value()),
        part.quantity(Field.GRIEVANCE, neutral.grievance().value()),
        part.quantity(Field.PROXIMITY, neutral.proximity().value()));
  }

  static ArmedGroup group(Part part, String id) {
    Map<String, Quantity> shelter = part.quantities("shelter", Field.SHELTER);
    part.part("shelter")
        .filter(hosts -> shelter.containsKey(id))
        .ifPresent(
            hosts ->
                hosts.wrong(id, hosts.keyMark(id), id + " shelters itself", "name another host"));
    return new ArmedGroup(id, part.quantity(Field.STRENGTH).orElseThrow(), shelter);
  }
}
