package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.results.Manifest;
import org.entente.results.ResultsException;
import org.entente.results.TiesFile;
import org.entente.results.TiesFile.TieSpread;
import org.entente.scenario.Actor;
import org.entente.scenario.Scenario;
import org.entente.table.DecimalText;

/**
 * {@code region.graphml}: the actors as nodes, their ties as directed edges. An edge has the mean
 * over the replications of alignment and trust in the reference state and at the end; {@code
 * weight} is the alignment at the end.
 */
final class RegionGraph {
  private static final String FILE = "region.graphml";
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final int MEAN = 5;

  private static final Map<String, List<String>> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("graph", List.of("scenario", "title", "reference", "end", "version", "seed"));
    KEYS.put("node", List.of("name", "kind", "capability"));
    KEYS.put(
        "edge",
        List.of("weight", "alignment_reference", "alignment_end", "trust_reference", "trust_end"));
  }

  private RegionGraph() {}

  static void write(Export export, Path place) throws IOException {
    Manifest manifest = export.manifest();
    if (!manifest.layout().isEnsemble()) {
      throw new ResultsException(
          "a network is made of the results of a run, or of one scenario's folder in a comparison;"
              + " "
              + export.folder()
              + " holds neither");
    }
    Manifest.requireIntact(export.folder(), TiesFile.FILE);
    List<TieSpread> ties = TiesFile.read(export.folder());
    try (OutputStream out = Files.newOutputStream(place.resolve(FILE))) {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new RegionGraph.Document(xml).graph(manifest, export.scenarios().get(0), edges(ties));
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(FILE + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** Of each tie, the first date and the last. */
  private static List<List<TieSpread>> edges(List<TieSpread> ties) {
    Map<List<String>, List<TieSpread>> edges = new LinkedHashMap<>();
    for (TieSpread tie : ties) {
      List<TieSpread> ends =
          edges.computeIfAbsent(List.of(tie.from(), tie.to()), pair -> new ArrayList<>());
      if (ends.size() == 2) {
        ends.remove(1);
      }
      ends.add(tie);
    }
    return List.copyOf(edges.values());
  }

  /** GraphML in the making. */
  private record Document(XMLStreamWriter xml) {
    void graph(Manifest manifest, Scenario scenario, List<List<TieSpread>> edges)
        throws XMLStreamException {
      xml.writeStartDocument("UTF-8", "1.0");
      line(0);
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      for (Map.Entry<String, List<String>> kind : KEYS.entrySet()) {
        for (String name : kind.getValue()) {
          key(kind.getKey(), name);
        }
      }
      line(1);
      xml.writeStartElement("graph");
      xml.writeAttribute("id", scenario.id());
      xml.writeAttribute("edgedefault", "directed");
      data(2, "graph.scenario", scenario.id());
      data(2, "graph.title", scenario.title());
      data(2, "graph.reference", scenario.clock().referenceDate().toString());
      data(2, "graph.end", scenario.clock().end().toString());
      data(2, "graph.version", manifest.version());
      data(2, "graph.seed", Long.toString(manifest.seed()));
      for (Actor actor : scenario.actors().values()) {
        node(actor);
      }
      for (List<TieSpread> edge : edges) {
        edge(edge);
      }
      line(1);
      xml.writeEndElement();
      line(0);
      xml.writeEndElement();
      line(0);
      xml.writeEndDocument();
    }

    private void key(String of, String name) throws XMLStreamException {
      boolean isText = of.equals("graph") || name.equals("name") || name.equals("kind");
      line(1);
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", of + "." + name);
      xml.writeAttribute("for", of);
      xml.writeAttribute("attr.name", name);
      xml.writeAttribute("attr.type", isText ? "string" : "double");
    }

    private void node(Actor actor) throws XMLStreamException {
      line(2);
      xml.writeStartElement("node");
      xml.writeAttribute("id", actor.id());
      data(3, "node.name", actor.name());
      data(3, "node.kind", actor.kind().word());
      data(3, "node.capability", DecimalText.of(actor.capability().value()));
      line(2);
      xml.writeEndElement();
    }

    private void edge(List<TieSpread> ends) throws XMLStreamException {
      TieSpread first = ends.get(0);
      TieSpread last = last(ends);
      line(2);
      xml.writeStartElement("edge");
      xml.writeAttribute("source", first.from());
      xml.writeAttribute("target", first.to());
      data(3, "edge.weight", number(last.alignment()));
      data(3, "edge.alignment_reference", number(first.alignment()));
      data(3, "edge.alignment_end", number(last.alignment()));
      data(3, "edge.trust_reference", number(first.trust()));
      data(3, "edge.trust_end", number(last.trust()));
      line(2);
      xml.writeEndElement();
    }

    private static TieSpread last(List<TieSpread> ends) {
      return ends.get(ends.size() - 1);
    }

    private static String number(double[] spread) {
      return DecimalText.of(spread[MEAN]);
    }

    private void data(int depth, String key, String value) throws XMLStreamException {
      line(depth);
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(value);
      xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
      xml.writeCharacters("\n" + "  ".repeat(depth));
    }
  }
}
