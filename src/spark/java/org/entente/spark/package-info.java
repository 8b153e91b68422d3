/**
 * The engine for clusters: replications in tasks of a few seconds on Apache Spark, returned and
 * never written from where they are worked out. Compiled by the profile {@code spark} alone.
 *
 * <p>May import {@code experiment} and what it may import.
 */
@NullMarked
package org.entente.spark;

import org.jspecify.annotations.NullMarked;
