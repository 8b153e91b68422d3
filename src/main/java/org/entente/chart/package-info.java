/**
 * Figures: one class a figure, drawn from small data records that know nothing of simulations; one
 * theme; one bundled font, so that a picture looks the same everywhere.
 *
 * <p>A {@link org.entente.chart.Figure} arranges itself for a size in pixels; {@link
 * org.entente.chart.Picture} writes it as PNG or SVG and {@link org.entente.chart.ChartWindow}
 * shows it. {@link org.entente.chart.Drawing} says beforehand whether this Java can draw at all.
 *
 * <p>May import {@code scenario}, {@code outcome}, {@code design} and {@code analysis}; owns
 * JFreeChart and Batik's SVG generator, and draws by AWT and Swing.
 *
 * <p>Sources: colours from Okabe and Ito, "Color Universal Design" (2008), as listed in Wong,
 * "Points of view: Color blindness", Nature Methods 8, 441 (2011); contrast from the Web Content
 * Accessibility Guidelines 2.1, "relative luminance" and "contrast ratio"; label spreading by
 * pooling adjacent violators (Ayer et al., Annals of Mathematical Statistics 26, 641, 1955).
 */
@NullMarked
package org.entente.chart;

import org.jspecify.annotations.NullMarked;
