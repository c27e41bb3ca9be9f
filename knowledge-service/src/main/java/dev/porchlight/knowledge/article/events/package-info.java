/** What has happened to articles: the public contract of this service, under the names and versions that stand here. */
package dev.porchlight.knowledge.article.events;
