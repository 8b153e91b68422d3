/**
 * The pages for people and what a forge reads: the picture of the packages, drawn from the sources;
 * links that lead somewhere; forms and citation in the shape that they are asked for.
 */
@NullMarked
package org.entente.site;

import org.jspecify.annotations.NullMarked;
