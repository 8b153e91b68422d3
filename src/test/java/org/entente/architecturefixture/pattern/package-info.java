/** Not marked. */
package org.entente.architecturefixture.pattern;
