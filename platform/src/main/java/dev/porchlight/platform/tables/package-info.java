/** The tables of modules that several services have, beside the platform's and the service's own. */
package dev.porchlight.platform.tables;
