/**
 * Something that a customer asks for: an item with the answers to its questions, in one or more parts, each with an
 * approval and a ticket of its own. Price and rule are those of the moment of sending and stay with it.
 *
 * <p>A part waits for the circle of one step at a time; who is in it is fixed when the step opens. It ends approved (a
 * ticket follows), rejected, expired or withdrawn; all but the first can be sent again.
 */
package dev.porchlight.catalogue.request;
