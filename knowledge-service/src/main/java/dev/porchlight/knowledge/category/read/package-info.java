/** The categories' tables. */
package dev.porchlight.knowledge.category.read;
