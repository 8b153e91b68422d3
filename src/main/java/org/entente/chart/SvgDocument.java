package org.entente.chart;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A figure as the bytes of an SVG document. */
final class SvgDocument {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private SvgDocument() {}

  /** The document, UTF-8, without document type (the one Batik names lies on the net). */
  static byte[] of(Figure figure, Sheet sheet) {
    try {
      Document document = empty();
      SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
      context.setComment(null);
      context.setPrecision(2);
      SVGGraphics2D g = new SVGGraphics2D(context, true);
      g.setSVGCanvasSize(new Dimension(sheet.width(), sheet.height()));
      figure.paint(g, sheet);
      Element root = g.getRoot(document.getDocumentElement());
      describe(root, figure, sheet);
      return bytes(document);
    } catch (ParserConfigurationException | TransformerException broken) {
      throw new IllegalStateException("this Java cannot write XML", broken);
    }
  }

  private static Document empty() throws ParserConfigurationException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .getDOMImplementation()
        .createDocument(SVG, "svg", null);
  }

  private static void describe(Element root, Figure figure, Sheet sheet) {
    root.setAttribute("viewBox", "0 0 " + sheet.width() + " " + sheet.height());
    root.setAttribute("role", "img");
    Element title = root.getOwnerDocument().createElementNS(SVG, "title");
    title.setTextContent(figure.title());
    Element description = root.getOwnerDocument().createElementNS(SVG, "desc");
    description.setTextContent(figure.description());
    root.insertBefore(description, root.getFirstChild());
    root.insertBefore(title, description);
  }

  private static byte[] bytes(Document document) throws TransformerException {
    Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
    document.setXmlStandalone(true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    transformer.transform(new DOMSource(document), new StreamResult(bytes));
    return bytes.toByteArray();
  }
}
