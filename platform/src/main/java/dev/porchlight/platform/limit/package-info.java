/**
 * What each person may do in a minute of that which costs others: mails to followers, mostly. A service names what it
 * bounds in its settings, and no code has to think of it.
 */
package dev.porchlight.platform.limit;
