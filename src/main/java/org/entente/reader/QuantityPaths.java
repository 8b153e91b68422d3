package org.entente.reader;

import java.util.Set;
import org.entente.reader.Node.Mapping;
import org.entente.reader.Node.Sequence;
import org.entente.reader.Shape.Fields;
import org.entente.reader.Shape.ListOf;
import org.entente.reader.Shape.MapOf;
import org.entente.reader.Shape.Measured;

/** The paths of the quantities within a tree, those that have a default included. */
final class QuantityPaths {
  private QuantityPaths() {}

  static void add(String path, Shape shape, Node node, Set<String> paths) {
    if (shape instanceof Measured) {
      paths.add(path);
    } else if (shape instanceof Fields fields && node instanceof Mapping mapping) {
      fields
          .members()
          .forEach(
              (key, member) -> {
                if (member.shape() instanceof Measured) {
                  paths.add(Merge.join(path, key));
                } else {
                  mapping
                      .get(key)
                      .ifPresent(below -> add(Merge.join(path, key), member.shape(), below, paths));
                }
              });
    } else if (shape instanceof MapOf map && node instanceof Mapping mapping) {
      mapping
          .entries()
          .forEach((key, entry) -> add(Merge.join(path, key), map.item(), entry.value(), paths));
    } else if (shape instanceof ListOf list && node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        Merge.key(list, item)
            .ifPresent(key -> add(Merge.join(path, key), list.item(), item, paths));
      }
    }
  }
}
