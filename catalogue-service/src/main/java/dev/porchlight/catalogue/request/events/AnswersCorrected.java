package dev.porchlight.catalogue.request.events;

import dev.porchlight.forms.Answer;
import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * The service team corrected what was answered.
 *
 * @param answers all of them, as they are now
 * @param corrections what was changed
 * @param askedAgain parts that have to be agreed to again, because of what they cost or what is asked for
 */
@EventName("porchlight.catalogue.AnswersCorrected.v1")
public record AnswersCorrected(
        UUID requestId, List<Answer> answers, List<Correction> corrections, List<RequestPart> askedAgain) {

    /** One of them: an answer as it read, and as it reads. Nothing is an empty text. */
    public record Correction(String question, String label, String from, String to) {}
}
