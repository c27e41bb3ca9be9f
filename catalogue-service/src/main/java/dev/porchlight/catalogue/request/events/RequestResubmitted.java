package dev.porchlight.catalogue.request.events;

import dev.porchlight.forms.Answer;
import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * It was sent again after changes. Earlier votes on these parts count for nothing.
 *
 * @param parts those that are asked again, as they are offered now
 */
@EventName("porchlight.catalogue.RequestResubmitted.v1")
public record RequestResubmitted(UUID requestId, int edition, List<Answer> answers, List<RequestPart> parts) {}
