/** What every deployment begins with. */
package dev.porchlight.ticket.questions.automation;
