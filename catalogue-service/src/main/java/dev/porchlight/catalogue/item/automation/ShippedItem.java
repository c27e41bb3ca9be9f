package dev.porchlight.catalogue.item.automation;

import dev.porchlight.approvals.Approvers;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Rule;
import dev.porchlight.catalogue.item.events.BundledItem;
import dev.porchlight.catalogue.item.events.Fulfilment;
import dev.porchlight.catalogue.item.events.ItemDetails;
import dev.porchlight.directory.Roles;
import dev.porchlight.forms.Form;
import dev.porchlight.forms.ShownWhen;
import dev.porchlight.forms.Translations;
import dev.porchlight.platform.money.Amount;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An item as its file has it. */
record ShippedItem(
        String key,
        String category,
        String name,
        String summary,
        @Nullable String help,
        String icon,
        @Nullable Amount price,
        boolean listed,
        Fulfilment fulfilment,
        @Nullable List<ShippedPart> parts,
        Form form) {

    record ShippedPart(String key, @Nullable ShownWhen when) {}

    private static final int DAYS_TO_DECIDE = 14;

    private static final Rule ANY_APPROVER = new Rule(
            List.of(new Rule.Tier(0, List.of(new Rule.ApprovalStep(Quorum.ANY, Approvers.withRole(Roles.APPROVER))))));

    /** @param idOf the ids of what is called by a key */
    ItemDetails details(Map<String, Map<String, String>> translations, Function<String, UUID> idOf) {
        return new ItemDetails(
                idOf.apply(category),
                name,
                summary,
                help,
                icon,
                price,
                null,
                listed,
                true,
                List.of(),
                fulfilment,
                ANY_APPROVER,
                DAYS_TO_DECIDE,
                parts == null
                        ? List.of()
                        : parts.stream()
                                .map(part -> new BundledItem(idOf.apply(part.key()), part.when()))
                                .toList(),
                Translations.of(translations, Stream.of(name, summary)));
    }
}
