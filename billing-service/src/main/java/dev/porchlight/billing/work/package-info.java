/** Time that was logged on tickets and projects, as billing knows it: which line of which contract it counts against. */
package dev.porchlight.billing.work;
