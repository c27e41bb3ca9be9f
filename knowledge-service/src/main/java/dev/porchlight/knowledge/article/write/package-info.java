/** The way in: what authors and systems send becomes commands, and texts are made clean once, on the way. */
package dev.porchlight.knowledge.article.write;
