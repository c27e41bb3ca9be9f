package dev.porchlight.approvals;

import java.util.UUID;

/**
 * A vote that counts.
 *
 * @param seat whose it is
 * @param by who cast it: the same, or who stands in
 */
public record Vote(UUID seat, UUID by, boolean yes) {}
