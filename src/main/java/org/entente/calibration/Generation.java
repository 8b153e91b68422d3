package org.entente.calibration;

/**
 * A population on the way to the posterior.
 *
 * @param tolerance the distance of the farthest particle that was kept
 * @param accepted share of the new particles that came nearer than the tolerance before, 0..1
 * @param simulations so far
 */
public record Generation(double tolerance, double accepted, long simulations) {}
