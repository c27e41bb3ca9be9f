/** What is mailed of messages that became tickets. */
package dev.porchlight.notification.contact.automation;
