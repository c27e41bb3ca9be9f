/** What can be asked of a contact. */
package dev.porchlight.identity.contact.commands;
