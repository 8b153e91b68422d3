package org.entente.chronicle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.outcome.Happening;
import org.entente.outcome.StimulusRecord;
import org.entente.outcome.StockChange;
import org.entente.outcome.TieChange;
import org.entente.outcome.TieChange.Feeling;
import org.entente.outcome.WeighedDecision;
import org.entente.outcome.WeighedOption;
import org.entente.scenario.Parameter;

/** A chronicle for other programs, as maps and lists that become one JSON document. */
public final class ChronicleDocument {
  private ChronicleDocument() {}

  /** The whole history: its key, every stimulus, and every decision with all that was weighed. */
  public static Map<String, Object> of(Chronicle chronicle) {
    Map<String, Object> document = key(chronicle);
    document.put(
        "stimuli", chronicle.happenings().stream().map(ChronicleDocument::happening).toList());
    document.put(
        "decisions", chronicle.decisions().stream().map(ChronicleDocument::decision).toList());
    return document;
  }

  /** Some decisions alone, with the key. */
  public static Map<String, Object> of(Chronicle chronicle, List<WeighedDecision> decisions) {
    Map<String, Object> document = key(chronicle);
    document.put("decisions", decisions.stream().map(ChronicleDocument::decision).toList());
    return document;
  }

  private static Map<String, Object> key(Chronicle chronicle) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("scenario", chronicle.scenario().id());
    document.put("digest", chronicle.digest());
    document.put("seed", chronicle.seed());
    document.put("replication", chronicle.replication());
    document.put("version", chronicle.version());
    document.put("beta", chronicle.scenario().dynamics().value(Parameter.BETA));
    return document;
  }

  private static Map<String, Object> happening(Happening happening) {
    StimulusRecord record = happening.stimulus();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("order", record.order());
    map.put("date", record.date().toString());
    map.put("stimulus", record.stimulus());
    map.put("from", record.from());
    map.put("on", record.on());
    map.put("intensity", record.intensity());
    map.put("origin", record.origin());
    map.put("scripted", happening.decision().isEmpty());
    happening.decision().ifPresent(decision -> map.put("probability", decision.probability()));
    map.put("felt", record.impacts());
    map.put("ties", happening.ties().stream().map(ChronicleDocument::tie).toList());
    map.put("stocks", happening.stocks().stream().map(ChronicleDocument::stock).toList());
    return map;
  }

  private static Map<String, Object> tie(TieChange change) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("from", change.from());
    map.put("to", change.to());
    map.put("before", feeling(change.before()));
    map.put("after", feeling(change.after()));
    return map;
  }

  private static Map<String, Object> feeling(Feeling feeling) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("alignment", feeling.alignment());
    map.put("trust", feeling.trust());
    map.put("grievance", feeling.grievance());
    return map;
  }

  private static Map<String, Object> stock(StockChange change) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("stock", change.stock().word());
    map.put("of", change.of());
    map.put("about", change.about());
    map.put("before", change.before());
    map.put("after", change.after());
    return map;
  }

  private static Map<String, Object> decision(WeighedDecision decision) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("date", decision.date().toString());
    map.put("actor", decision.actor());
    map.put("chosen", decision.chosen().map(WeighedOption::id).orElse("nothing"));
    map.put("probability", decision.probability());
    map.put("nothing", decision.nothing());
    map.put("options", decision.options().stream().map(ChronicleDocument::option).toList());
    return map;
  }

  private static Map<String, Object> option(WeighedOption option) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", option.id());
    map.put("stimulus", option.stimulus());
    map.put("on", option.on());
    map.put("intercept", option.intercept());
    map.put("drivers", option.drivers());
    map.put("weights", option.weights());
    map.put("contributions", option.contributions());
    map.put("utility", option.utility());
    map.put("probability", option.probability());
    return map;
  }
}
