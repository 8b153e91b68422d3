package org.entente.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON document being read, token by token; no type is ever instantiated by its name. */
final class JsonParsing {

  private static final long LONGEST_DOCUMENT = 1L << 28;
  private static final int LONGEST_TEXT = 1 << 24;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Json.DEEPEST)
                  .maxDocumentLength(LONGEST_DOCUMENT)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private final String source;

  JsonParsing(String source) {
    this.source = source;
  }

  JsonValue document(InputStream in) throws IOException {
    try (JsonParser parser = FACTORY.createParser(in)) {
      if (parser.nextToken() == null) {
        throw problem(1, "", "the file is empty: write a JSON value");
      }
      JsonValue value = value(parser, "");
      if (parser.nextToken() != null) {
        long line = parser.currentTokenLocation().getLineNr();
        throw problem(line, "", "more follows the value: a JSON document is one value");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw located(e);
    } catch (CharConversionException e) {
      // Jackson tells an encoding by the first bytes, and may be led to one that the rest is not
      // in.
      throw problem(0, "", "this is not text in UTF-8: save it as UTF-8");
    }
  }

  private JsonValue value(JsonParser parser, String path) throws IOException {
    long line = parser.currentTokenLocation().getLineNr();
    return new JsonValue(source, path, line, content(parser, path));
  }

  private @Nullable Object content(JsonParser parser, String path) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, path);
      case START_ARRAY -> array(parser, path);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(parser.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
    };
  }

  private Map<String, JsonValue> object(JsonParser parser, String path) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser, path.isEmpty() ? name : path + "." + name));
    }
    return members;
  }

  private List<JsonValue> array(JsonParser parser, String path) throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser, path + "[" + elements.size() + "]"));
    }
    return elements;
  }

  private DataException located(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    long line = location == null ? 0 : Math.max(0, location.getLineNr());
    String place = location == null ? "" : "character " + location.getColumnNr();
    return problem(line, place, wanted(e));
  }

  /** What the parser says, without where it thinks that the text came from. */
  private static String wanted(JsonProcessingException e) {
    return e.getOriginalMessage()
        .replaceAll("\\(?(at|start marker at)? ?\\[Source: .*?\\]\\)?", "")
        .strip();
  }

  private DataException problem(long line, String place, String wanted) {
    return new DataException(new DataProblem(source, line, place, "", wanted));
  }
}
