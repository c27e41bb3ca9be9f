/** The way in. */
package dev.porchlight.knowledge.opinion.write;
