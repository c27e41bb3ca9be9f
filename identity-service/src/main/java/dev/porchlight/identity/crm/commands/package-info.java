/** What can be asked of the synchronisation. */
package dev.porchlight.identity.crm.commands;
