/**
 * Random numbers for a key, never by order of creation: who asks for what, when, decides what is
 * drawn, so that a change to one actor leaves the others' draws alone and parallel work is
 * reproducible to the bit.
 *
 * <p>May import no other package of Entente. The mixing function is Stafford's variant 13 of
 * MurmurHash3's finaliser, used as in SplitMix64 (Steele, Lea and Flood 2014); normal deviates come
 * from the ziggurat method (Marsaglia and Tsang 2000) with Doornik's (2005) correction.
 */
@NullMarked
package org.entente.random;

import org.jspecify.annotations.NullMarked;
