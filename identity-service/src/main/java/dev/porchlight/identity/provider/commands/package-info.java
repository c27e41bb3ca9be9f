/** What can be asked of the provider's settings. */
package dev.porchlight.identity.provider.commands;
