/** What can be asked of API clients. */
package dev.porchlight.identity.client.commands;
