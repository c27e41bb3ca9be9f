/**
 * Answers that the service team gives often, written once and filled in where they are used. Everybody of the team has
 * the same ones.
 */
package dev.porchlight.ticket.reply;
