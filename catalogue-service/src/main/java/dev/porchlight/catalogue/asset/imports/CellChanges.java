package dev.porchlight.catalogue.asset.imports;

import dev.porchlight.catalogue.asset.events.AssetDetails;
import dev.porchlight.catalogue.asset.imports.ImportedLine.CellChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a line changes in an asset, column by column, in the words of its table. */
final class CellChanges {

    private static final List<Map.Entry<String, Function<AssetDetails, Object>>> COLUMNS = List.of(
            Map.entry("asset number", AssetDetails::number),
            Map.entry("external id", AssetDetails::externalId),
            Map.entry("asset type", AssetDetails::typeId),
            Map.entry("site", AssetDetails::siteId),
            Map.entry("owner", AssetDetails::ownerId),
            Map.entry("serial", AssetDetails::serial),
            Map.entry("key field", details -> keyField(details, 0)),
            Map.entry("key field 2", details -> keyField(details, 1)),
            Map.entry("key field 3", details -> keyField(details, 2)),
            Map.entry("status", details -> details.status().word()),
            Map.entry("warranty until", AssetDetails::warrantyUntil),
            Map.entry("licence until", AssetDetails::licenceUntil));

    private CellChanges() {}

    static List<CellChange> between(AssetDetails before, AssetDetails after, NamedThings named) {
        return COLUMNS.stream()
                .filter(column -> !Objects.equals(
                        column.getValue().apply(before), column.getValue().apply(after)))
                .map(column -> new CellChange(
                        column.getKey(),
                        said(column.getValue().apply(before), named),
                        said(column.getValue().apply(after), named)))
                .toList();
    }

    private static String keyField(AssetDetails details, int place) {
        return details.keyFields().size() > place ? details.keyFields().get(place) : "";
    }

    private static String said(@Nullable Object value, NamedThings named) {
        return value == null ? "" : value instanceof UUID id ? named.nameOf(id) : value.toString();
    }
}
