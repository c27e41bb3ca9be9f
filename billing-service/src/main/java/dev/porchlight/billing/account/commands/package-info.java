/** What can be asked of an organisation's billing account. */
package dev.porchlight.billing.account.commands;
