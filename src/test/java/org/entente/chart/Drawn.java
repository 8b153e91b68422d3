package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a figure paints, kept as text and shapes. */
record Drawn(Element root) {
  /** What a figure paints on a sheet. */
  static Drawn of(Figure figure, Sheet sheet) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .createDocument("http://www.w3.org/2000/svg", "svg", null);
      SVGGraphics2D g = new SVGGraphics2D(SVGGeneratorContext.createDefault(document), false);
      figure.paint(g, sheet);
      return new Drawn(g.getRoot(document.getDocumentElement()));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All texts, in the order in which they are painted. */
  List<String> texts() {
    return elements("text").stream().map(element -> element.getTextContent().strip()).toList();
  }

  /** All elements of a name. */
  List<Element> elements(String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
