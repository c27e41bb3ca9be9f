/** What happened to the questions. */
package dev.porchlight.ticket.questions.events;
