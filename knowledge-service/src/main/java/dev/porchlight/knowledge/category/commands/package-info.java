/** What can be asked of a category. Names in here are clean already. */
package dev.porchlight.knowledge.category.commands;
