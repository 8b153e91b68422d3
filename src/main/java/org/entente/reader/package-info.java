/**
 * A scenario from YAML, with located problems, and the JSON Schema of the format.
 *
 * <p>May import {@code scenario}, and {@code table} for the name that was most likely meant. Owns
 * the YAML parser, of which it uses the event stream only: no type is ever instantiated from a
 * file. The format is declared once, in {@link org.entente.reader.ScenarioShape}; checks, merging
 * of overlays, settings and the JSON Schema are made from that declaration, while names, units and
 * bounds of numbers come from {@code scenario}. The syntax is YAML 1.2 with its core schema of
 * scalars (yaml.org/spec/1.2.2).
 *
 * <p>How it goes: {@link org.entente.reader.Composer} makes a tree of {@link
 * org.entente.reader.Node}s; {@link org.entente.reader.Merge} lays overlays and settings over it;
 * {@link org.entente.reader.Check} compares it with the declared shape; the binders make records of
 * the parts that are sound; {@code scenario.Consistency} looks at what must hold between them.
 */
@NullMarked
package org.entente.reader;

import org.jspecify.annotations.NullMarked;
