/** What tickets need to know of assets, as catalogue-service has told. */
package dev.porchlight.ticket.asset;
