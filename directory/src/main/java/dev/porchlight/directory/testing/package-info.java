/** For tests of services that have a directory. */
package dev.porchlight.directory.testing;
