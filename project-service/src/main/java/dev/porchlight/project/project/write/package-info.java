/** The way in: what people and systems send becomes commands, and texts are made clean once, here. */
package dev.porchlight.project.project.write;
