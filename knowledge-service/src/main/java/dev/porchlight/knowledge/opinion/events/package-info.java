/** What readers have said of articles: part of this service's public contract. */
package dev.porchlight.knowledge.opinion.events;
