/** What is in {@code deploy/} holds together: it names what there is, and says what its readers understand. */
package dev.porchlight.deploy;
