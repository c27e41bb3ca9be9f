/**
 * Search in documents, whatever they are about, by PostgreSQL's full text index. A document's words are cut, brought to
 * one form and stemmed here, and so are the words somebody looks for and those that are marked in what was found: so
 * that all three agree.
 */
package dev.porchlight.platform.search;
