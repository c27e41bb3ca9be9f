/** How articles are written: Markdown, and the HTML that readers see of it. */
package dev.porchlight.knowledge.markdown;
