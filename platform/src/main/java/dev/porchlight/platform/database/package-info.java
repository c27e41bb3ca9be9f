/** Connections to the service's database: some for requests, and some for everything else. */
package dev.porchlight.platform.database;
