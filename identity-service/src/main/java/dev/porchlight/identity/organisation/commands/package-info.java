/** What can be asked of an organisation. */
package dev.porchlight.identity.organisation.commands;
