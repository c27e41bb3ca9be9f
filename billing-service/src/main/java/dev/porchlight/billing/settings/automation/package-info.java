/** What follows for the settings from what happens elsewhere. */
package dev.porchlight.billing.settings.automation;
