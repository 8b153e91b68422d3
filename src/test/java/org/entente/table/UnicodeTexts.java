package org.entente.table;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Texts for properties: any characters but halves of surrogate pairs, and the awkward ones often.
 */
final class UnicodeTexts {

  private UnicodeTexts() {}

  static Arbitrary<String> any() {
    Arbitrary<String> awkward =
        Arbitraries.strings()
            .withChars(
                '"', ',', '\n', '\r', '\'', '=', '+', '-', '@', '\t', ' ', '\uFEFF', 'a', '1')
            .ofMaxLength(8);
    Arbitrary<String> anything =
        Arbitraries.strings().ofMaxLength(20).filter(UnicodeTexts::isUnicode);
    Arbitrary<String> beyond = Arbitraries.of("\uD83D\uDE00", "پاکستان", "a\u0000b", "\u2028", "é");
    return Arbitraries.oneOf(awkward, anything, beyond);
  }

  private static boolean isUnicode(String text) {
    return text.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }
}
