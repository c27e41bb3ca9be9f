/** What happens to contracts. */
package dev.porchlight.billing.contract.events;
