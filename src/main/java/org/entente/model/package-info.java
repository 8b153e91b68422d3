/**
 * The rules: the state of the region, one step of it, and one small class for each submodel; each
 * decision is emitted with its options, drivers and probabilities.
 *
 * <p>May import {@code random} and {@code scenario}; owns MASON, whose schedule runs the phases of
 * a step: scripted stimuli, decisions, relaxation, observation. Formulas and their sources stand
 * with each class; the model as a whole is described in the ODD document of the site.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
