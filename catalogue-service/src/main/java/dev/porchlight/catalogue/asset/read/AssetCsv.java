package dev.porchlight.catalogue.asset.read;

import dev.porchlight.catalogue.asset.read.AssetController.AssetItem;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.web.Csv;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** A list of assets as a table. */
final class AssetCsv {

    private static final List<String> HEADS = List.of(
            "Asset number",
            "Asset type",
            "Organisation",
            "Site",
            "Used by",
            "Key field",
            "Key field 2",
            "Key field 3",
            "Status",
            "Warranty until",
            "Licence until");

    private AssetCsv() {}

    /** @param pages each by the cursor that the one before it ends with */
    static ResponseEntity<byte[]> answer(Function<String, Page<AssetItem>> pages) {
        return Csv.answer("assets.csv", HEADS, Csv.lines(pages, AssetCsv::line));
    }

    private static List<String> line(AssetItem asset) {
        return List.of(
                Csv.text(asset.number()),
                name(asset.type()),
                name(asset.organisation()),
                name(asset.site()),
                name(asset.owner()),
                Csv.text(asset.keyField1()),
                Csv.text(asset.keyField2()),
                Csv.text(asset.keyField3()),
                asset.status(),
                Csv.text(asset.warrantyUntil()),
                Csv.text(asset.licenceUntil()));
    }

    private static String name(@Nullable Named named) {
        return Csv.text(named == null ? null : named.name());
    }
}
