/** The questions as they stand, for those who answer them and those who write them. */
package dev.porchlight.ticket.questions.read;
