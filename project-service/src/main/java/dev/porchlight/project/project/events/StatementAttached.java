package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * A statement of works was attached, as the next version.
 *
 * @param statement from 1 on
 * @param sha256 of the file, in hexadecimal
 */
@EventName("porchlight.project.StatementAttached.v1")
public record StatementAttached(UUID projectId, int statement, AttachedFile file, String sha256) implements SeenByAll {}
