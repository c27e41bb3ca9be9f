package dev.porchlight.ticket.rule.read;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.rule.Rules;
import dev.porchlight.ticket.rule.events.AssignmentRuleDefined;
import dev.porchlight.ticket.ticket.events.Priority;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Assignment rules")
class RuleController {

    /**
     * A rule for new tickets.
     *
     * @param organisations one of which it is from
     * @param words one of which stands in the summary or the details
     * @param categories one of which was answered to a question
     * @param assignee who gets it; null for nobody
     * @param priority how pressing it is; null to leave that
     */
    record RuleItem(
            UUID id,
            String name,
            int position,
            List<Named> organisations,
            List<String> words,
            List<String> categories,
            @Nullable Named assignee,
            @Nullable Priority priority) {}

    /** @param items in the order in which they are asked; the first that fits holds */
    record RuleList(List<RuleItem> items) {}

    private final Rules rules;
    private final Directory directory;

    RuleController(Rules rules, Directory directory) {
        this.rules = rules;
        this.directory = directory;
    }

    @GetMapping("/api/assignment-rules")
    @Operation(summary = "List the rules for new tickets", description = "For the service team.")
    RuleList list(Caller caller) {
        caller.requireAgentOr("tickets:read");
        List<AssignmentRuleDefined> all = rules.all();
        List<UUID> ids = new ArrayList<>();
        all.forEach(rule -> {
            ids.addAll(rule.organisationIds());
            if (rule.assigneeId() != null) {
                ids.add(rule.assigneeId());
            }
        });
        Map<UUID, String> names = directory.names(ids);
        return new RuleList(all.stream()
                .map(rule -> new RuleItem(
                        rule.ruleId(),
                        rule.name(),
                        rule.position(),
                        rule.organisationIds().stream()
                                .map(id -> new Named(id, names.get(id)))
                                .toList(),
                        rule.words(),
                        rule.categories(),
                        rule.assigneeId() == null ? null : new Named(rule.assigneeId(), names.get(rule.assigneeId())),
                        rule.priority()))
                .toList());
    }
}
