package dev.porchlight.catalogue.asset.read;

import dev.porchlight.catalogue.asset.events.AssetDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is other in what is said of an asset than in what was said before. */
final class AssetChanges {

    /** One of them, as text; null for nothing. Of a type, site or owner it is the id. */
    record Change(
            String field, @Nullable String from, @Nullable String to) {}

    private static final Map<String, Function<AssetDetails, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("number", AssetDetails::number);
        FIELDS.put("type", AssetDetails::typeId);
        FIELDS.put("site", AssetDetails::siteId);
        FIELDS.put("owner", AssetDetails::ownerId);
        FIELDS.put("serial", AssetDetails::serial);
        FIELDS.put("keyField1", details -> key(details, 0));
        FIELDS.put("keyField2", details -> key(details, 1));
        FIELDS.put("keyField3", details -> key(details, 2));
        FIELDS.put("status", details -> details.status().word());
        FIELDS.put("warrantyUntil", AssetDetails::warrantyUntil);
        FIELDS.put("licenceUntil", AssetDetails::licenceUntil);
    }

    private AssetChanges() {}

    static List<Change> between(AssetDetails before, AssetDetails after) {
        List<Change> changes = new ArrayList<>();
        FIELDS.forEach((field, of) -> {
            String from = text(of.apply(before));
            String to = text(of.apply(after));
            if (!Objects.equals(from, to)) {
                changes.add(new Change(field, from, to));
            }
        });
        return changes;
    }

    private static @Nullable String key(AssetDetails details, int place) {
        return details.keyFields().size() > place ? details.keyFields().get(place) : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
