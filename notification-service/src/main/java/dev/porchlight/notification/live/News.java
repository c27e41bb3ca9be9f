package dev.porchlight.notification.live;

import dev.porchlight.directory.Thing;
import java.time.Instant;

/**
 * Something that happened, ready to be sent to any number of streams.
 *
 * @param kind the subject's
 * @param thing what it depends on who may know of the subject
 * @param internal whether it is for the service team alone
 * @param heard when this replica heard of it
 * @param frame the server-sent events that tell it
 */
record News(String id, String kind, Thing thing, boolean internal, Instant heard, byte[] frame) {}
