/** What tickets need to know of contracts, as billing-service has told. */
package dev.porchlight.ticket.contract;
