/**
 * Results for other tools: tables in other formats with a dictionary of every column, the region as
 * a network, designs and responses as SALib reads them.
 *
 * <p>May import {@code report} and what it may import. The dictionary's document is a Frictionless
 * data package (Walsh and Pollock, Data Package, specs.frictionlessdata.io, version 1); the network
 * is GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall 2002, GraphML progress report);
 * SALib is Herman and Usher (2017), Journal of Open Source Software 2(9). It has no formulas.
 */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
