/** What was said of somebody's language. */
package dev.porchlight.identity.language.events;
