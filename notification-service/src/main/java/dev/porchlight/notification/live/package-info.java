/**
 * What happens, told to open browsers as it happens. A reaction to each event has what was noted of it sent by
 * PostgreSQL's NOTIFY in the transaction that receives it; every replica listens, and tells those of its streams that
 * may know. So no stream hears of a thing before the views know who may see it, none depends on which replica received
 * the event, and no replica asks for what it was told.
 */
package dev.porchlight.notification.live;
