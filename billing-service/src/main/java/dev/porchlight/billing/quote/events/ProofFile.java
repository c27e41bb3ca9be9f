package dev.porchlight.billing.quote.events;

import java.util.UUID;

/**
 * A file that proves what a customer said.
 *
 * @param type the media type that its bytes were found to be
 * @param size in bytes
 */
public record ProofFile(UUID id, String name, String type, long size) {}
