/**
 * Files of articles: pictures that their text shows, and what is attached or linked to. Whoever may read an edition may
 * have its files; agents may have all. Pictures of harmless kinds are shown in the page, everything else is a download.
 */
package dev.porchlight.knowledge.file;
