/**
 * {@code report.html}: the results of a run or a comparison as one page that opens offline, made
 * from the files of the results folder.
 *
 * <p>May import {@code report} and what it may import. Shares are given with the intervals of
 * {@link org.entente.analysis.Proportion#jeffreys}, means with Student's t in standard errors
 * either way as everywhere.
 */
@NullMarked
package org.entente.page;

import org.jspecify.annotations.NullMarked;
