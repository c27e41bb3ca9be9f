/** What is agreed about a line of a contract, and the work that counts against it, as events say it. */
package dev.porchlight.billing.allotment.events;
