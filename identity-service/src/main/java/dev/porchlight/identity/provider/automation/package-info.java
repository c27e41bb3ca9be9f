/** What follows elsewhere from who runs the portal. */
package dev.porchlight.identity.provider.automation;
