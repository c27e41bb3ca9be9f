/**
 * Visits: an agent uses the portal as one of a customer's people, for a reason, for a while. Whoever may and as whom is
 * decided here; what the visit was for is shown to the customer. The pass that is given out says it to the other services.
 */
package dev.porchlight.identity.visit;
