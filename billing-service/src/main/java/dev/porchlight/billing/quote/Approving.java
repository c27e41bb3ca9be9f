package dev.porchlight.billing.quote;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Round;
import dev.porchlight.approvals.Rule.ApprovalStep;
import dev.porchlight.approvals.Verdict;
import dev.porchlight.billing.product.ProductCosts;
import dev.porchlight.billing.quote.events.LimitPassed;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Roles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether somebody at the MSP has to agree before a quote is sent, and who that is, as things are now. */
@Component
public class Approving {

    private final Settings settings;
    private final ProductCosts costs;
    private final Directory directory;

    Approving(Settings settings, ProductCosts costs, Directory directory) {
        this.settings = settings;
        this.costs = costs;
        this.directory = directory;
    }

    /** The limits that this passes; none if it may be sent by whoever wrote it. */
    public List<LimitPassed> limitsPassedBy(QuoteContent content) {
        BillingSettings current = settings.current();
        if (current.quoteApproval() == null) {
            return List.of();
        }
        List<UUID> products = QuoteSums.linesOf(content).stream()
                .map(QuoteLine::productId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Limits.passedBy(
                content,
                current.quoteApproval(),
                current.roundingRule(),
                current.quoteApproval().marginBelow() == null ? Map.of() : costs.of(products, content.currency()));
    }

    /**
     * Who decides a step. Where too few are left who could, administrators do.
     *
     * @param parties those for whom it is decided
     * @throws NobodyCanApprove if none of them is left either: nothing is approved for want of approvers
     */
    Round round(ApprovalStep step, Set<UUID> parties) {
        Round byRule = Round.open(step.quorum(), members(step), parties);
        if (byRule.verdict() == Verdict.OPEN) {
            return byRule;
        }
        Round administrators = Round.open(Quorum.ANY, withRole(Roles.ADMINISTRATOR), parties);
        if (administrators.verdict() != Verdict.OPEN) {
            throw new NobodyCanApprove();
        }
        return administrators;
    }

    private List<UUID> members(ApprovalStep step) {
        String role = step.approvers().role();
        return role != null
                ? withRole(role)
                : step.approvers().people().stream().filter(directory::isAgent).toList();
    }

    private List<UUID> withRole(String role) {
        return directory.agents(role).stream().map(Directory.Agent::id).toList();
    }
}
