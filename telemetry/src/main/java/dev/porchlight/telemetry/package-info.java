/** One trace from the browser's request to the last mail: its context in logs, events and due work, its spans at a collector. */
@org.jspecify.annotations.NullMarked
package dev.porchlight.telemetry;
