/** What can be asked about visits. */
package dev.porchlight.identity.visit.commands;
