/** What an operator sees of a running system: figures, alerts, traces. */
package dev.porchlight.e2e.seeing;
