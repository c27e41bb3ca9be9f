/**
 * "My Issues and Requests": tickets and requests in one list. Tickets are here; of requests there is a copy of what the list
 * and its search need, kept from catalogue-service's events. Nothing is decided by it.
 */
package dev.porchlight.ticket.cases;
