/** Runs the synchronisation. */
package dev.porchlight.identity.crm.automation;
