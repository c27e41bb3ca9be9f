/** Being somebody else in the portal: an agent as a customer, or one person at another of their organisations. */
package dev.porchlight.gateway.standing;
