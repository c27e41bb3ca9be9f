/** Getting what stands in the ledger to the mail server, by any number of replicas at once. */
package dev.porchlight.notification.mail.sending;
