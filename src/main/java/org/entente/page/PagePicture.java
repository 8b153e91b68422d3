package org.entente.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.chart.Figure;
import org.entente.chart.Palette;
import org.entente.chart.Picture;
import org.entente.chart.Sheet;

/**
 * A figure in the page, light and dark, within the page itself.
 *
 * @param name of the figure
 * @param title its headline
 * @param description what it shows, for those who do not see it
 * @param light the picture for paper and light screens, as a data URI
 * @param dark that for dark screens
 */
record PagePicture(String name, String title, String description, String light, String dark) {
  static final int WIDTH = 1280;
  static final int HEIGHT = 720;

  /** The pictures of figures, by their names, drawn several at once. */
  static Map<String, PagePicture> of(List<Figure> figures) throws IOException {
    Map<String, PagePicture> pictures = new LinkedHashMap<>();
    try {
      figures.parallelStream()
          .map(PagePicture::of)
          .toList()
          .forEach(picture -> pictures.put(picture.name(), picture));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return pictures;
  }

  private static PagePicture of(Figure figure) {
    return new PagePicture(
        figure.name(),
        figure.title(),
        figure.description(),
        uri(figure, Palette.LIGHT),
        uri(figure, Palette.DARK));
  }

  private static String uri(Figure figure, Palette palette) {
    try {
      byte[] png = IndexedPng.of(Picture.image(figure, new Sheet(WIDTH, HEIGHT, palette)));
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pictures for the template, by their names. */
  static Map<String, Object> models(Map<String, PagePicture> pictures) {
    Map<String, Object> models = new LinkedHashMap<>();
    pictures.forEach((name, picture) -> models.put(name, picture.model()));
    return models;
  }

  private Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("name", name);
    model.put("title", title);
    model.put("description", description);
    model.put("light", light);
    model.put("dark", dark);
    return model;
  }
}
