/** What can be said of work. */
package dev.porchlight.billing.work.commands;
