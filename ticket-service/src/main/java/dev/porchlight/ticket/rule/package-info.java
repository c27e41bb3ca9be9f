/** Who gets which new tickets, and how pressing they are: rules that the service team writes down, of which the first that fits holds. */
package dev.porchlight.ticket.rule;
