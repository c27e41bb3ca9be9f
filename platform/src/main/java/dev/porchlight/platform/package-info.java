/**
 * What every service needs and no service is about: the event store, publication to Kafka, consumption from it, the
 * caller behind a request, problem documents, paging, idempotency, files, texts, search. It knows no word of any domain.
 */
package dev.porchlight.platform;
