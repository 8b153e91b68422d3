/**
 * Named columns in and out: CSV, JSON and Parquet.
 *
 * <p>May import no other package of Entente. Owns two libraries that nothing else touches: Jackson
 * (reading JSON text, the shortest decimal of a double) and DuckDB (Parquet and its own files).
 *
 * <p>Sources: CSV is RFC 4180 with the line end of RFC 4180 relaxed to a line feed, and with the
 * formula rule of OWASP's "CSV Injection" page for text cells; JSON is RFC 8259; the shortest
 * decimal is Raffaello Giulietti, "The Schubfach way to render doubles" (2020), so that the bytes
 * do not depend on the Java version as those of {@link Double#toString(double)} do.
 *
 * <p>No table of ours holds NaN or infinity: what is not known is an empty cell (null in JSON and
 * in Parquet).
 */
@NullMarked
package org.entente.table;

import org.jspecify.annotations.NullMarked;
