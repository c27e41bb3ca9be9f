/**
 * Importing articles from a folder of Markdown files, packed into a zip archive: {@code Category/Subject/name.md}, with
 * pictures and other files next to them. An article is the one of its path: the same folder again changes what has
 * changed. What the text does not say stays as it was set in the portal. A folder above the categories is passed over.
 */
package dev.porchlight.knowledge.imports;
