package org.entente.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Places flags above a time axis: each has a pole at its date and a text beside the pole's head, in
 * one of a few lanes, to the right or to the left, or on top where neither side has room. No text
 * overlaps another and no pole runs through a text; a flag that finds no place is left out.
 *
 * <p>Flags are tried in the order given. A flag that finds no free place makes the others move if
 * that helps: a depth-first search over all flags kept so far, cut off after a fixed number of
 * trials, so that the outcome depends on the input alone.
 */
final class FlagPlacement {
  private static final int TRIALS = 5_000;

  private final double left;
  private final double right;
  private final int lanes;
  private final double gap;
  private int trials;

  /**
   * One flag to be placed.
   *
   * @param x the pole
   * @param width of the text, with its distance from the pole
   * @param apart the least distance from another pole; of two flags the smaller counts
   */
  record Flag(double x, double width, double apart) {}

  /**
   * A flag's place.
   *
   * @param flag index in the list given
   * @param x the pole
   * @param apart as in {@link Flag}
   * @param lane 0 is nearest to the plot; the pole passes all lanes below
   * @param from left end of the text
   * @param to right end of the text
   */
  record Place(int flag, double x, double apart, int lane, double from, double to) {
    /** Whether the text is to the right of the pole. */
    boolean rightwards() {
      return from >= x;
    }

    /** Whether the text stands on top of the pole. */
    boolean above() {
      return from < x && x < to;
    }
  }

  private FlagPlacement(double left, double right, int lanes, double gap) {
    this.left = left;
    this.right = right;
    this.lanes = lanes;
    this.gap = gap;
  }

  /**
   * Places as many flags as it can.
   *
   * @param flags the most wanted first
   * @param left where texts may begin
   * @param right where texts must end
   * @param lanes how many lanes there are, at least 0
   * @param gap the least distance between the free ends of two texts of a lane; a pole keeps half
   *     of it from a free end
   * @return the places found, from left to right
   */
  static List<Place> place(List<Flag> flags, double left, double right, int lanes, double gap) {
    FlagPlacement search = new FlagPlacement(left, right, lanes, gap);
    List<Place> places = List.of();
    for (int flag = 0; flag < flags.size(); flag++) {
      places = search.with(places, flags, flag).orElse(places);
    }
    return places.stream()
        .sorted(Comparator.comparingDouble(Place::x).thenComparingInt(Place::flag))
        .toList();
  }

  private Optional<List<Place>> with(List<Place> places, List<Flag> flags, int added) {
    for (Place place : choices(flags, added)) {
      if (free(place, places)) {
        List<Place> more = new ArrayList<>(places);
        more.add(place);
        return Optional.of(List.copyOf(more));
      }
    }
    if (choices(flags, added).isEmpty()) {
      return Optional.empty();
    }
    List<Integer> all = new ArrayList<>(places.stream().map(Place::flag).toList());
    all.add(added);
    all.sort(Comparator.comparingDouble(flag -> flags.get(flag).x()));
    trials = TRIALS;
    List<Place> found = new ArrayList<>();
    return search(flags, all, 0, found) ? Optional.of(List.copyOf(found)) : Optional.empty();
  }

  private boolean search(List<Flag> flags, List<Integer> all, int next, List<Place> found) {
    if (next == all.size()) {
      return true;
    }
    for (Place place : choices(flags, all.get(next))) {
      if (trials-- <= 0) {
        return false;
      }
      if (free(place, found)) {
        found.add(place);
        if (search(flags, all, next + 1, found)) {
          return true;
        }
        found.remove(found.size() - 1);
      }
    }
    return false;
  }

  /**
   * All places within the bounds: low lanes first, to the right before to the left; above if
   * neither.
   */
  private List<Place> choices(List<Flag> flags, int index) {
    Flag flag = flags.get(index);
    List<Place> choices = new ArrayList<>(2 * lanes);
    for (int lane = 0; lane < lanes; lane++) {
      boolean fitsRight = flag.x() >= left && flag.x() + flag.width() <= right;
      boolean fitsLeft = flag.x() <= right && flag.x() - flag.width() >= left;
      if (fitsRight) {
        choices.add(
            new Place(index, flag.x(), flag.apart(), lane, flag.x(), flag.x() + flag.width()));
      }
      if (fitsLeft) {
        choices.add(
            new Place(index, flag.x(), flag.apart(), lane, flag.x() - flag.width(), flag.x()));
      }
      if (!fitsRight && !fitsLeft && flag.width() <= right - left) {
        double from = Math.max(left, Math.min(right - flag.width(), flag.x() - flag.width() / 2));
        choices.add(new Place(index, flag.x(), flag.apart(), lane, from, from + flag.width()));
      }
    }
    return choices;
  }

  private boolean free(Place place, List<Place> others) {
    return others.stream().noneMatch(other -> clash(place, other));
  }

  private boolean clash(Place a, Place b) {
    if (Math.abs(a.x() - b.x()) < Math.min(a.apart(), b.apart())) {
      return true;
    }
    if (a.lane() == b.lane()) {
      return begin(a) < end(b) && begin(b) < end(a);
    }
    Place high = a.lane() > b.lane() ? a : b;
    Place low = a.lane() > b.lane() ? b : a;
    // Two poles on one day stand on each other, which is no clash.
    return high.x() != low.x() && high.x() > begin(low) && high.x() < end(low);
  }

  /** Where a text's room begins: beside its own pole it keeps its distance already. */
  private double begin(Place place) {
    return place.from() == place.x() ? place.from() : place.from() - gap / 2;
  }

  private double end(Place place) {
    return place.to() == place.x() ? place.to() : place.to() + gap / 2;
  }
}
