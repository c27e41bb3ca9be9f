/** What can be done to the questions. */
package dev.porchlight.ticket.questions.commands;
