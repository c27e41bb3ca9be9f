/** From the time that ticket-service says was logged to what contracts count. */
package dev.porchlight.billing.work.automation;
