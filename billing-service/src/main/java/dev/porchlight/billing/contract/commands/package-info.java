/** What can be asked of a contract. */
package dev.porchlight.billing.contract.commands;
