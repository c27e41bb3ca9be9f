/**
 * Organisations: the companies the MSP serves, each with its sites. A site's name is unique within its organisation.
 * Only the service team, and machines allowed to write organisations, may change them.
 */
package dev.porchlight.identity.organisation;
