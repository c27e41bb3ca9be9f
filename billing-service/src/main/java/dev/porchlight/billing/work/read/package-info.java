/** What was worked, for commands that are decided by it and for those who look for what belongs nowhere yet. */
package dev.porchlight.billing.work.read;
