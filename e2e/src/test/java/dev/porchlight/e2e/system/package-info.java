/** The running system and its doors: how it is started, its API, its mail, its events, the people in it. */
package dev.porchlight.e2e.system;
