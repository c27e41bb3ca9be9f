package dev.porchlight.ticket.questions.events;

import dev.porchlight.forms.Answer;
import dev.porchlight.forms.QuestionType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was answered when an issue was reported. It reads the same when the questions have changed.
 *
 * @param edition of the form that was answered
 */
public record Answered(UUID formId, int edition, List<Answer> answers) {

    public Answered {
        answers = List.copyOf(answers);
    }

    /** The answers alone, for searching. */
    public String text() {
        return answers.stream().map(Answer::text).collect(Collectors.joining("\n"));
    }

    /** The uploads among the answers. */
    public List<UUID> files() {
        return answers.stream()
                .filter(answer -> answer.type() == QuestionType.FILE)
                .flatMap(answer -> answer.values().stream())
                .map(UUID::fromString)
                .toList();
    }
}
