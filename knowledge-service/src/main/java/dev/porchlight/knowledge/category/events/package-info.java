/** What has happened to categories and their subjects: part of this service's public contract. */
package dev.porchlight.knowledge.category.events;
