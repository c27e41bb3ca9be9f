/** What can be asked of the settings. */
package dev.porchlight.billing.settings.commands;
