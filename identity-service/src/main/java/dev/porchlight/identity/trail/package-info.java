/** What administrators can look up later: who signed in, or tried to, and who changed what about people and settings. */
package dev.porchlight.identity.trail;
