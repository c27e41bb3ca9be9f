package dev.porchlight.billing.settings.write;

import dev.porchlight.approvals.Approvers;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Rule;
import dev.porchlight.billing.line.Percentage;
import dev.porchlight.billing.settings.events.QuoteApproval;
import dev.porchlight.directory.Roles;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.money.NotNegative;
import dev.porchlight.platform.problem.InvalidInput;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When quotes have to be agreed to, and by whom, as it is sent. */
record QuoteApprovalInput(
        @Percentage @Schema(description = "A deeper discount is asked about", example = "15") @Nullable
        String discountAbove,

        @Schema(description = "From this total on it is asked about") @Valid @NotNegative @Nullable
        Amount totalFrom,

        @Percentage @Schema(description = "A smaller margin is asked about", example = "20") @Nullable
        String marginBelow,

        @NotNull(message = "is required") @Size(min = 1, max = 5, message = "must be 1 to 5 steps")
        List<@NotNull(message = "is required") @Valid ApproverStepInput> steps,

        @Schema(description = "Days to decide in; 5 if not said")
        @Min(value = 1, message = "must be 1 to 90")
        @Max(value = 90, message = "must be 1 to 90")
        @Nullable
        Integer days) {

    private static final Set<String> ROLES =
            Set.of(Roles.TECHNICIAN, Roles.PROJECT_MANAGER, Roles.ACCOUNT_MANAGER, Roles.BILLING, Roles.ADMINISTRATOR);

    /** Those who are asked at the same time: all with a role, or agents by name. */
    record ApproverStepInput(
            @NotNull(message = "is required") @Valid QuorumInput quorum,

            @Schema(description = "An agent's role, such as administrator; null if people are named") @Nullable
            String role,

            @Size(max = 20, message = "must be at most 20") @Nullable
            List<@NotNull(message = "is required") UUID> people) {

        Rule.ApprovalStep toStep(String pointer) {
            if ((role == null) == (people == null || people.isEmpty())) {
                throw new InvalidInput(pointer + "/role", "or people has to be said, and not both");
            }
            if (role != null && !ROLES.contains(role)) {
                throw new InvalidInput(pointer + "/role", "is not a role of agents");
            }
            return new Rule.ApprovalStep(
                    quorum.toQuorum(pointer + "/quorum"),
                    role != null ? Approvers.withRole(role) : Approvers.named(people.toArray(UUID[]::new)));
        }
    }

    /** How many of them have to agree. */
    record QuorumInput(
            @NotNull(message = "is required") Quorum.Kind kind,

            @Schema(description = "How many, of at-least") @Nullable
            Integer count) {

        Quorum toQuorum(String pointer) {
            if (kind != Quorum.Kind.AT_LEAST) {
                return new Quorum(kind, 0);
            }
            if (count == null || count < 1 || count > 20) {
                throw new InvalidInput(pointer + "/count", "must be 1 to 20");
            }
            return Quorum.atLeast(count);
        }
    }

    QuoteApproval toApproval(String pointer) {
        if (discountAbove == null && totalFrom == null && marginBelow == null) {
            throw new InvalidInput(pointer, "has to have a limit: a discount, a total or a margin");
        }
        List<Rule.ApprovalStep> asked = new ArrayList<>();
        for (ApproverStepInput step : steps) {
            asked.add(step.toStep(pointer + "/steps/" + asked.size()));
        }
        return new QuoteApproval(discountAbove, totalFrom, marginBelow, asked, days == null ? 5 : days);
    }
}
