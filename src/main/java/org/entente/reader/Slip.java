package org.entente.reader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.Member;
import org.entente.table.NearestName;

/**
 * What an overlay seems to add, while it was meant to change something that is there: it says less
 * than a new one must, and its name is near that of another.
 */
final class Slip {
  private Slip() {}

  /**
   * Tells of a slip in a name.
   *
   * @param what the word for such a thing
   * @param said of it in the overlay
   * @param known names of those that are there below the overlay
   * @return whether it is one
   */
  static boolean told(
      Problems problems,
      String path,
      String what,
      String name,
      Node said,
      Fields fields,
      Collection<String> known) {
    if (!(said instanceof Mapping mapping)) {
      return false;
    }
    List<String> lacking =
        fields.members().values().stream()
            .filter(Member::required)
            .map(Member::key)
            .filter(key -> mapping.get(key).isEmpty())
            .toList();
    Optional<String> near = NearestName.of(name, known);
    if (lacking.isEmpty() || near.isEmpty()) {
      return false;
    }
    problems.add(
        path,
        said.mark(),
        "there is no "
            + what
            + " "
            + Shown.quoted(name)
            + " to change, and a new one needs "
            + String.join(", ", lacking),
        "did you mean '" + near.get() + "'?");
    return true;
  }
}
