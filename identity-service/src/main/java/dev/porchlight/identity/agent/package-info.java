/**
 * Agents: the people of the MSP. Administrators say who is in the service team and what each may do; there is always
 * an active administrator, and no two active agents have the same email address.
 */
package dev.porchlight.identity.agent;
