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
import java.util.Set;

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
        this.now = asking.again(request, request.edition, raw, by);
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

    /** What costs otherwise or was not asked for before; everything, if the service team says so. */
    List<RequestPart> toAskAgain() {
        return now.parts().stream()
                .filter(part -> askAgain || !isAsBefore(part))
                .toList();
    }

    private boolean isAsBefore(RequestPart part) {
        return request.parts.values().stream()
                .anyMatch(before -> before.asked.itemId().equals(part.itemId())
                        && Objects.equals(before.asked.price(), part.price()));
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
