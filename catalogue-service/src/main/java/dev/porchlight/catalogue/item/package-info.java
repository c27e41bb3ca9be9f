/**
 * What customers can ask for. An item has a form of its own in editions that never change, a price or none, organisations
 * that may ask for it, a rule of who has to agree, and a ticket that follows; items can bring others along.
 */
package dev.porchlight.catalogue.item;
