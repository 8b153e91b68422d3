/**
 * Factors and design points: grid, one at a time, Latin hypercube, Sobol' sequence, Morris'
 * trajectories, random points, the user's own.
 *
 * <p>May import {@code random}, {@code scenario} and {@code table}; owns Commons Math's sequences.
 * Latin hypercubes follow McKay, Beckman and Conover (1979), trajectories Morris (1991), the layout
 * of a Sobol' design Saltelli et al. (2010), scrambling Owen (1995).
 */
@NullMarked
package org.entente.design;

import org.jspecify.annotations.NullMarked;
