/**
 * Work that is due, now or at a time to come: put down in the transaction of what makes it due, done after it has
 * committed, by one worker at a time of however many replicas, and tried again until it succeeds.
 */
package dev.porchlight.platform.due;
