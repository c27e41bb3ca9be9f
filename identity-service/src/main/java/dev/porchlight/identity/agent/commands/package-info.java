/** What can be asked of an agent. */
package dev.porchlight.identity.agent.commands;
