/**
 * What people are shown of results: the pictures of a results folder, the words for what it holds,
 * and the tables of the model description.
 *
 * <p>May import {@code chart}, {@code chronicle}, {@code calibration}, {@code study} and what these
 * may import. The model description follows the ODD protocol (Grimm et al. 2020).
 */
@NullMarked
package org.entente.report;

import org.jspecify.annotations.NullMarked;
