/**
 * An opinion: whether somebody found an article helpful, and what they say to its author. Each person has one of each
 * article that they may read, and the last they gave holds.
 */
package dev.porchlight.knowledge.opinion;
