package dev.porchlight.catalogue.item.write;

import dev.porchlight.approvals.Approvers;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Rule;
import dev.porchlight.catalogue.item.events.BundledItem;
import dev.porchlight.catalogue.item.events.Fulfilment;
import dev.porchlight.catalogue.item.events.ItemDetails;
import dev.porchlight.directory.Roles;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.money.NotNegative;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.platform.text.RichText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as it is sent. What is left out is none, or for everybody. */
record ItemBody(
        @NotNull(message = "is required") UUID categoryId,

        @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
        String name,

        @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
        String summary,

        @Schema(description = "Rich text: what one should know before asking")
        @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
        @Nullable
        String help,

        @Schema(description = "A picture's name in the portal's set")
        @Size(max = 40, message = "must have at most 40 characters")
        @Nullable
        String icon,

        @Valid @NotNegative @Nullable Amount price,

        @Schema(description = "The question of its form whose number says how many are asked for: the price is of each")
        @Size(max = 40, message = "must have at most 40 characters")
        @Nullable
        String countedBy,

        @Schema(description = "Whether it stands in the catalogue by itself; true if not said") @Nullable
        Boolean listed,

        @Schema(description = "The only ones that may ask for it; null or left out for everybody")
        @Size(max = 1000, message = "must be at most 1,000")
        @Nullable
        List<@NotNull(message = "is required") UUID> organisationIds,

        @Valid @NotNull(message = "is required") FulfilmentBody fulfilment,

        @Schema(description = "Who has to agree; left out: any of the organisation's approvers") @Nullable
        Rule approval,

        @Schema(description = "Days to decide in; 14 if not said")
        @Min(value = 1, message = "must be 1 to 365")
        @Max(value = 365, message = "must be 1 to 365")
        @Nullable
        Integer approvalDays,

        @Schema(description = "Items that come along, by what is answered")
        @Size(max = 20, message = "must be at most 20")
        @Nullable
        List<@NotNull(message = "is required") @Valid BundledItem> parts,

        @Schema(description = "What name and summary are in other languages: by language, by the text") @Nullable
        Map<String, Map<String, String>> translations) {

    record FulfilmentBody(
            @NotNull(message = "is required") @Size(max = 60, message = "must have at most 60 characters")
            String ticketType,

            @Size(max = 60, message = "must have at most 60 characters") @Nullable
            String team,

            @NotNull(message = "is required")
            @jakarta.validation.constraints.Pattern(
                    regexp = "low|medium|high|critical",
                    message = "must be low, medium, high or critical")
            String priority) {}

    /** Any of the organisation's approvers, whatever it costs. */
    private static final Rule ANY_APPROVER = new Rule(
            List.of(new Rule.Tier(0, List.of(new Rule.ApprovalStep(Quorum.ANY, Approvers.withRole(Roles.APPROVER))))));

    ItemDetails details() {
        return new ItemDetails(
                categoryId,
                PlainText.line("/name", name),
                PlainText.line("/summary", summary),
                RichText.cleanOrNull(help),
                icon == null ? "package" : PlainText.line("/icon", icon),
                price,
                countedBy == null || countedBy.isBlank() ? null : countedBy,
                listed == null || listed,
                organisationIds == null,
                organisationIds == null ? List.of() : organisationIds,
                new Fulfilment(
                        PlainText.line("/fulfilment/ticketType", fulfilment.ticketType()),
                        fulfilment.team() == null ? null : PlainText.line("/fulfilment/team", fulfilment.team()),
                        fulfilment.priority()),
                approval == null ? ANY_APPROVER : approval,
                approvalDays == null ? 14 : approvalDays,
                parts == null ? List.of() : parts,
                translations);
    }
}
