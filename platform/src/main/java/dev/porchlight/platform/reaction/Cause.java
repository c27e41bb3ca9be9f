package dev.porchlight.platform.reaction;

import dev.porchlight.platform.inbox.Envelope;
import tools.jackson.databind.JsonNode;

/** An event that is to be reacted to, as it is kept until that is done. */
record Cause(Envelope envelope, JsonNode event) {}
