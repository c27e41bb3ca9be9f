/** How long a connection may be held by what comes slowly or not at all: at the gateway, and where services listen. */
package dev.porchlight.connections;
