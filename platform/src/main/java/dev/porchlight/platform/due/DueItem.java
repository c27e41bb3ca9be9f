package dev.porchlight.platform.due;

import java.time.Instant;
import java.util.UUID;

/** A piece of work in a worker's hands, as of a revision. */
record DueItem(String kind, String key, String payload, Instant at, long revision, int failures, UUID takenBy) {}
