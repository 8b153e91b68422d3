package org.entente.calibration;

/**
 * Parameters that were simulated, and how far the simulation was off the record.
 *
 * @param place of each factor in its range, 0..1; not copied, and not to be changed
 * @param statistics simulated, in their order; likewise; empty where the simulation failed
 * @param distance from the record, from 0; infinite where the simulation failed
 * @param weight above 0, relative to others of its population
 */
record Particle(double[] place, double[] statistics, double distance, double weight) {}
