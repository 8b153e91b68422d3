/**
 * What is simulated: immutable, serialisable records that refuse bad content, and the paths by
 * which quantities are listed, read and replaced.
 *
 * <p>May import no other package of Entente. Units, bounds and defaults are declared once, in
 * {@link org.entente.scenario.Field} and {@link org.entente.scenario.Parameter}; the reader's error
 * messages, the JSON Schema and the tables of the model description are made from those
 * declarations. CAMEO codes and their Goldstein values come from Goldstein (1992), as used with
 * CAMEO.
 */
@NullMarked
package org.entente.scenario;

import org.jspecify.annotations.NullMarked;
