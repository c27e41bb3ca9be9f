/**
 * The way out: tables that the events are written into, and the lists and pages that are read from them. All
 * projectors, also that of opinions, are one processing group, so that one version tells how far all tables have come.
 */
package dev.porchlight.knowledge.article.read;
