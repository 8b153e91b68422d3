package org.entente.cli;

import java.util.List;
import picocli.CommandLine;

/** Makes commands, handing each the console and the words it was called by. */
final class Commands implements CommandLine.IFactory {
  private final Console console;
  private final List<String> words;

  Commands(Console console, String... words) {
    this.console = console;
    this.words = List.of(words);
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    K made = CommandLine.defaultFactory().create(type);
    if (made instanceof Command command) {
      command.attach(console, words);
    }
    return made;
  }
}
