/** What was agreed with an organisation about being billed. */
package dev.porchlight.billing.account.events;
