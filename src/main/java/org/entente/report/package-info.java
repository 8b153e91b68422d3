/**
 * What people are shown of results: the pictures of a results folder, the page, and the tables of
 * the model description.
 *
 * <p>May import {@code chart}, {@code chronicle}, {@code study} and what these may import.
 */
@NullMarked
package org.entente.report;

import org.jspecify.annotations.NullMarked;
