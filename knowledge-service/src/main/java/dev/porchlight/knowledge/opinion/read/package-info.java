/** The way out: what readers say, for an article's authors. */
package dev.porchlight.knowledge.opinion.read;
