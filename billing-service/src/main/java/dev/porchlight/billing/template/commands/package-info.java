/** What can be asked of a template. */
package dev.porchlight.billing.template.commands;
