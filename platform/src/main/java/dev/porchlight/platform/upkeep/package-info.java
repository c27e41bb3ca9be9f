/** What keeps a database in order beside the requests. */
package dev.porchlight.platform.upkeep;
