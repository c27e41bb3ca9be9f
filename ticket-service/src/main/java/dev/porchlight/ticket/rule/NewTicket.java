package dev.porchlight.ticket.rule;

import dev.porchlight.platform.text.HtmlText;
import dev.porchlight.ticket.rule.events.AssignmentRuleDefined;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What rules look at.
 *
 * @param details rich text
 * @param answers what was answered to the questions, as people read it
 */
public record NewTicket(UUID id, UUID organisationId, String summary, String details, List<String> answers) {

    /** Whether a rule holds for it: all of the conditions that the rule has. */
    public boolean fits(AssignmentRuleDefined rule) {
        return (rule.organisationIds().isEmpty() || rule.organisationIds().contains(organisationId))
                && (rule.words().isEmpty() || saysOneOf(rule.words()))
                && (rule.categories().isEmpty()
                        || answers.stream().anyMatch(answer -> rule.categories().stream()
                                .anyMatch(category -> category.strip().equalsIgnoreCase(answer.strip()))));
    }

    /** As words of their own, in whatever case: "mail" is not said by "email". */
    private boolean saysOneOf(List<String> words) {
        String text = summary + "\n" + HtmlText.of(details);
        return words.stream().anyMatch(word -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.strip()) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find());
    }
}
