/** What readers can say. */
package dev.porchlight.knowledge.opinion.commands;
