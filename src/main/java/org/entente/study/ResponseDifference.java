package org.entente.study;

import org.entente.analysis.PairedDifference;
import org.entente.analysis.Summary;

/**
 * How a response differs between a base and another scenario.
 *
 * @param response its name
 * @param base the response in the base
 * @param other the response in the other scenario
 * @param difference other less base, replication by replication
 */
public record ResponseDifference(
    String response, Summary base, Summary other, PairedDifference difference) {}
