/** What is shown of contracts, to those who may see them. */
package dev.porchlight.billing.contract.read;
