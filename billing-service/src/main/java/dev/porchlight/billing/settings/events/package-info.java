/** What was set for all documents. */
package dev.porchlight.billing.settings.events;
