package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Index;
import org.entente.analysis.Indices;

/** The indices of a response for a script. */
final class IndexDocument {
  private IndexDocument() {}

  static Map<String, Object> of(Indices indices) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Index index : indices.indices()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("factor", index.factor());
      one.put("factor2", index.factor2());
      one.put("order", index.order());
      one.putAll(interval(index));
      list.add(one);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("method", indices.method());
    document.put("points", indices.points());
    document.put("dropped", indices.dropped());
    document.put("indices", list);
    document.put("noise", indices.noise().map(IndexDocument::interval));
    document.put("convergence", indices.convergence());
    return document;
  }

  private static Map<String, Object> interval(Index index) {
    Map<String, Object> interval = new LinkedHashMap<>();
    interval.put("index", index.index());
    interval.put("low", index.low());
    interval.put("high", index.high());
    return interval;
  }
}
