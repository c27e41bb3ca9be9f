/**
 * What happens, told to open browsers as it happens. A reaction to each event sends PostgreSQL's NOTIFY in the
 * transaction that receives it; every replica listens, reads what was committed, and tells those of its streams that
 * may know. So no stream hears of a ticket before the views know who may see it, and none depends on which replica
 * received the event.
 */
package dev.porchlight.notification.live;
