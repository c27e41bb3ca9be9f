/** The way in for agents who say where work belongs. */
package dev.porchlight.billing.work.write;
