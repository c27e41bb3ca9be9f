/** What can be asked of named filters. */
package dev.porchlight.ticket.view.commands;
