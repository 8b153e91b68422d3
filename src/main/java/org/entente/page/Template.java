package org.entente.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Fills in the page: whatever comes from a scenario or a file is escaped as it goes in. */
final class Template {
  private static final String STYLE = "report.css";
  private static final String SCRIPT = "report.js";

  private Template() {}

  /**
   * The page.
   *
   * @param name of the template
   * @param model texts, truths, lists and maps of such
   */
  static String fill(String name, Map<String, Object> model) throws IOException {
    String style = resource(STYLE);
    String script = resource(SCRIPT);
    Map<String, Object> all = new LinkedHashMap<>(model);
    all.put("style", style);
    all.put("script", script);
    all.put("policy", ContentPolicy.of(style, script));
    StringWriter page = new StringWriter();
    try {
      configuration().getTemplate(name).process(all, page);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template " + name + " is broken", e);
    }
    return page.toString();
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(Template.class, "");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    return configuration;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("there is no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
