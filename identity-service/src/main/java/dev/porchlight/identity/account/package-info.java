/**
 * Accounts: how contacts and agents sign in. What happened to people is folded into {@code account_person}, in the same
 * transaction every address concerned becomes due, and what is due is brought in step in Keycloak, for as long as it
 * takes. Keycloak is a projection: nothing here is ever decided by what it says.
 *
 * <p>An address has one account, that of the first active person who has it, agents before contacts. An account is one
 * person's: when an address passes to somebody else, the account is made anew, so that no password passes with it.
 */
package dev.porchlight.identity.account;
