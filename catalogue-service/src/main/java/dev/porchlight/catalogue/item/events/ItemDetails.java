package dev.porchlight.catalogue.item.events;

import dev.porchlight.approvals.Rule;
import dev.porchlight.forms.Translations;
import dev.porchlight.platform.money.Amount;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of something to ask for, beside its questions.
 *
 * @param summary one line below the name
 * @param help rich text: what one should know before asking; null for nothing
 * @param icon the name of a picture in the portal's set
 * @param price what it costs each time, or each of those that are counted; null for no price
 * @param countedBy the question of its form whose number says how many are asked for; null for one
 * @param listed whether it stands in the catalogue; otherwise it comes only as a part of another
 * @param everybody whether all organisations may ask for it
 * @param organisationIds who may ask for it if not everybody
 * @param approval who has to agree, by what it costs
 * @param approvalDays how long those who are asked have to decide
 * @param parts what comes along, by what is answered
 * @param translations what name and summary are in other languages; null for in none
 */
public record ItemDetails(
        UUID categoryId,
        String name,
        String summary,
        @Nullable String help,
        String icon,
        @Nullable Amount price,
        @Nullable String countedBy,
        boolean listed,
        boolean everybody,
        List<UUID> organisationIds,
        Fulfilment fulfilment,
        Rule approval,
        int approvalDays,
        List<BundledItem> parts,
        @Nullable Map<String, Map<String, String>> translations) {

    public ItemDetails {
        translations = Translations.orNone(translations);
    }

    public boolean isFor(UUID organisationId) {
        return everybody || organisationIds.contains(organisationId);
    }
}
