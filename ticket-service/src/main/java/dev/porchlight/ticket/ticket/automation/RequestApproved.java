package dev.porchlight.ticket.ticket.automation;

import dev.porchlight.platform.text.RichText;
import dev.porchlight.ticket.ticket.events.Level;
import dev.porchlight.ticket.ticket.events.Priority;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Of catalogue-service's event of this name, the fields that make a ticket. */
record RequestApproved(
        UUID requestId,
        long number,
        int part,
        int parts,
        String title,
        String name,
        UUID requesterId,
        UUID forId,
        Work fulfilment,
        List<Answer> answers,
        @Nullable String automatic) {

    /** @param team null if nobody in particular does it */
    record Work(String ticketType, @Nullable String team, String priority) {}

    record Answer(
            String label,
            String text,
            @Nullable String type,
            @Nullable List<String> values) {

        boolean isAsset() {
            return "asset".equals(type) && values != null && !values.isEmpty();
        }
    }

    /** What the work is about: the first asset that was named. */
    @Nullable
    UUID assetId() {
        return answers.stream()
                .filter(Answer::isAsset)
                .map(answer -> UUID.fromString(answer.values().getFirst()))
                .findFirst()
                .orElse(null);
    }

    Priority priority() {
        for (Priority priority : Priority.values()) {
            if (priority.word().equals(fulfilment.priority())) {
                return priority;
            }
        }
        return Priority.MEDIUM;
    }

    Level urgency() {
        return switch (priority()) {
            case LOW -> Level.LOW;
            case MEDIUM -> Level.MEDIUM;
            case HIGH, CRITICAL -> Level.HIGH;
        };
    }

    Level impact() {
        return switch (priority()) {
            case LOW -> Level.LOW;
            case MEDIUM, HIGH -> Level.MEDIUM;
            case CRITICAL -> Level.HIGH;
        };
    }

    String summary() {
        return parts > 1 && !name.equals(title) ? title + ": " + name : title;
    }

    /**
     * Everything that was answered, as rich text.
     *
     * @param beneficiary what the one it is for is called; null if that is not known
     */
    String details(@Nullable String beneficiary) {
        StringBuilder html = new StringBuilder("<p>Request #" + number + ", approved"
                + (automatic == null ? "" : " at once: " + HtmlUtils.htmlEscape(automatic)) + ". "
                + HtmlUtils.htmlEscape(fulfilment.ticketType())
                + (fulfilment.team() == null ? "" : " for " + HtmlUtils.htmlEscape(fulfilment.team())) + ".</p>");
        if (!forId.equals(requesterId)) {
            line(html, "For", beneficiary == null ? "a colleague" : beneficiary);
        }
        answers.forEach(answer -> line(html, answer.label(), answer.text()));
        return RichText.clean("/details", html.toString());
    }

    private static void line(StringBuilder html, String label, String text) {
        html.append("<p><strong>")
                .append(HtmlUtils.htmlEscape(label))
                .append("</strong><br>")
                .append(HtmlUtils.htmlEscape(text).replace("\n", "<br>"))
                .append("</p>");
    }
}
