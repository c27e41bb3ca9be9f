/** What can be asked of an article. What is in here is clean, and within limits, already. */
package dev.porchlight.knowledge.article.commands;
