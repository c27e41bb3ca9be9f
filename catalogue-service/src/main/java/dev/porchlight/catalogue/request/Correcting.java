package dev.porchlight.catalogue.request;

import dev.porchlight.catalogue.request.commands.CorrectAnswers;
import dev.porchlight.catalogue.request.events.AnswersCorrected.Correction;
import dev.porchlight.catalogue.request.events.RequestPart;
import dev.porchlight.forms.Answer;
import dev.porchlight.platform.security.Caller;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Works out what a correction of answers changes. */
final class Correcting {

    private final RequestState request;
    private final boolean askAgain;
    private final Asking.Prepared now;

    Correcting(RequestState request, CorrectAnswers command, Asking asking, Caller by) {
        this.request = request;
        this.askAgain = command.askAgain();
        Map<String, Object> raw = new HashMap<>(asking.asJson(request));
        raw.putAll(command.answers());
        this.now = asking.corrected(request, raw, by);
    }

    List<Answer> answers() {
        return now.answers();
    }

    boolean changesNothing() {
        return corrections().isEmpty() && !askAgain;
    }

    List<Correction> corrections() {
        Map<String, Answer> before = byQuestion(request.answers);
        Map<String, Answer> after = byQuestion(now.answers());
        Set<String> questions = new LinkedHashSet<>(before.keySet());
        questions.addAll(after.keySet());
        return questions.stream()
                .filter(question -> !values(before.get(question)).equals(values(after.get(question))))
                .map(question -> new Correction(
                        question,
                        (after.containsKey(question) ? after : before)
                                .get(question)
                                .label(),
                        text(before.get(question)),
                        text(after.get(question))))
                .toList();
    }

    /**
     * What was not asked for before, and of what others are counted now; everything, if the service team says so. What costs
     * the same keeps the price and the rule of the moment of sending.
     */
    List<RequestPart> toAskAgain() {
        return now.parts().stream()
                .filter(part -> askAgain || before(part).filter(costsAs(part)).isEmpty())
                .map(part -> before(part)
                        .filter(costsAs(part))
                        .map(before -> before.asked)
                        .orElse(part))
                .toList();
    }

    private static Predicate<PartState> costsAs(RequestPart part) {
        return before -> Objects.equals(before.asked.price(), part.price());
    }

    /** Parts that still wait for somebody to agree, and are not asked for any more. */
    List<Integer> toDrop() {
        Set<UUID> wanted = now.parts().stream().map(RequestPart::itemId).collect(Collectors.toSet());
        return request.parts.values().stream()
                .filter(part -> part.status == PartStatus.WAITING && !wanted.contains(part.asked.itemId()))
                .map(part -> part.asked.part())
                .toList();
    }

    private Optional<PartState> before(RequestPart part) {
        return request.parts.values().stream()
                .filter(before -> before.asked.itemId().equals(part.itemId()))
                .findFirst();
    }

    private static Map<String, Answer> byQuestion(List<Answer> answers) {
        Map<String, Answer> byQuestion = new LinkedHashMap<>();
        answers.forEach(answer -> byQuestion.put(answer.question(), answer));
        return byQuestion;
    }

    private static List<String> values(Answer answer) {
        return answer == null ? List.of() : answer.values();
    }

    private static String text(Answer answer) {
        return answer == null ? "" : answer.text();
    }
}
