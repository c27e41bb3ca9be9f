/** What the tests of every service have in common: real servers, tokens, an HTTP client, and checks of the contracts. */
package dev.porchlight.platform.testing;
