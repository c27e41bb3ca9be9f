package dev.porchlight.billing.document;

import dev.porchlight.billing.settings.Logos;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.billing.sums.events.TaxPart;
import dev.porchlight.billing.sums.events.Totals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all documents show alike, for their templates: who sells and buys, and what it comes to. */
final class Shown {

    private Shown() {}

    /** Where sellers have no colour of their own. */
    private static final String OURS = "#1c5a50";

    /** With their brand. */
    static Map<String, Object> seller(Party party, Logos logos) {
        Map<String, Object> shown = new HashMap<>(party(party));
        shown.put("accent", party.accent() == null ? OURS : party.accent());
        logos.of(party.logo()).ifPresent(logo -> {
            shown.put("logo", logo.address());
            shown.put("logoSize", logo.size());
        });
        return shown;
    }

    static Map<String, Object> party(Party party) {
        List<String> below = new ArrayList<>(party.address());
        if (party.phone() != null) {
            below.add(party.phone());
        }
        if (party.email() != null) {
            below.add(party.email());
        }
        return Map.of(
                "name", party.name(),
                "below", below,
                "vat", orNothing(party.vatNumber()),
                "company", orNothing(party.companyNumber()));
    }

    static Map<String, Object> totals(Totals totals, Written written) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("discount", totals.discount().minorUnits() == 0 ? "" : written.money(totals.discount()));
        shown.put("net", written.money(totals.net()));
        shown.put(
                "taxes", totals.taxes().stream().map(part -> tax(part, written)).toList());
        // Accounting says what the tax is, and not always of what.
        shown.put("tax", totals.taxes().isEmpty() ? written.money(totals.tax()) : "");
        shown.put("total", written.money(totals.total()));
        return shown;
    }

    private static Map<String, Object> tax(TaxPart part, Written written) {
        return Map.of(
                "category", part.tax().category().word(),
                "rate", written.number(part.tax().rate()),
                "amount", written.money(part.tax().category() == TaxCategory.STANDARD ? part.amount() : part.net()));
    }

    static List<String> paragraphs(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : text.strip().lines().toList();
    }

    static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
