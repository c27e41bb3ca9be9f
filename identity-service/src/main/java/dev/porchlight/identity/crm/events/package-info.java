/** What was said of the synchronisation. */
package dev.porchlight.identity.crm.events;
