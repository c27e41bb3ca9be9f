/**
 * Contacts: the people at organisations who may use the portal. A contact belongs to one organisation for good, to at
 * most one of its sites, and has at least one role. Several contacts may share an email address; which of them signs
 * in with it is decided in {@code account}. Only the service team, and machines allowed to write organisations, may
 * change contacts.
 */
package dev.porchlight.identity.contact;
