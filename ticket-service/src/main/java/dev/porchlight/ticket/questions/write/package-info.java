/** The way in: what the service team sends becomes commands. */
package dev.porchlight.ticket.questions.write;
