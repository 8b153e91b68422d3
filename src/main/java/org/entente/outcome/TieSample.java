package org.entente.outcome;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What one actor felt toward another at the end of a day.
 *
 * @param date the day
 * @param from whose tie
 * @param to toward whom
 * @param alignment posture, -1..1
 * @param trust trust, 0..1
 * @param grievance grievance, at least 0
 */
public record TieSample(
    LocalDate date, String from, String to, double alignment, double trust, double grievance)
    implements Serializable {}
