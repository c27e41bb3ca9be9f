/** What can be asked of somebody's language. */
package dev.porchlight.identity.language.commands;
