/**
 * Categories: the first level under which articles are found; their subjects are the second. Names of categories are
 * unique, and those of subjects within their category. A category goes when it has no subjects, a subject when it has
 * no articles. Only the service team, and machines allowed to write articles, may change them.
 *
 * <p>They are few and change seldom, and much is decided by them: so their tables are written in the transaction of the
 * command itself, and are never behind.
 */
package dev.porchlight.knowledge.category;
