/** What is known of work, and which line it counts against. */
package dev.porchlight.billing.work.events;
