package dev.porchlight.catalogue.asset.imports;

import dev.porchlight.catalogue.asset.events.AssetDetails;
import dev.porchlight.catalogue.asset.events.AssetStatus;
import dev.porchlight.catalogue.asset.imports.ImportedLine.CellError;
import dev.porchlight.platform.web.Table;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one line, read against what there is. A blank one leaves that, {@code -} takes it away. */
class AssetCells {

    static final List<String> COLUMNS = List.of(
            "asset number",
            "external id",
            "asset type",
            "site",
            "owner",
            "serial",
            "key field",
            "key field 2",
            "key field 3",
            "status",
            "warranty until",
            "licence until");

    private static final String NOTHING = "-";

    private final Map<String, String> cells;
    private final NamedThings named;
    private final List<CellError> errors = new ArrayList<>();

    AssetCells(Table.Row row, NamedThings named) {
        this.cells = row.cells();
        this.named = named;
    }

    /** What is wrong with them, as far as they were read. */
    List<CellError> errors() {
        return List.copyOf(errors);
    }

    void refuse(String column, String message) {
        errors.add(new CellError(column, message));
    }

    String number() {
        return cells.getOrDefault("asset number", "");
    }

    String external() {
        return cells.getOrDefault("external id", "");
    }

    /** The asset as the line has it; of a line with errors what could be read. */
    AssetDetails details(@Nullable AssetDetails before) {
        UUID type = resolve("asset type", before == null ? null : before.typeId(), named::type);
        if (type == null && errors.isEmpty()) {
            refuse("asset type", "is required");
        }
        String serial = text("serial", before == null || before.serial() == null ? "" : before.serial(), 100);
        return new AssetDetails(
                type,
                number().isEmpty() ? before == null ? external() : before.number() : number(),
                resolve("site", before == null ? null : before.siteId(), named::site),
                resolve("owner", before == null ? null : before.ownerId(), named::owner),
                serial.isEmpty() ? null : serial,
                keyFields(before),
                status(before),
                day("warranty until", before == null ? null : before.warrantyUntil()),
                day("licence until", before == null ? null : before.licenceUntil()),
                external().isEmpty() ? before == null ? null : before.externalId() : external());
    }

    private List<String> keyFields(@Nullable AssetDetails before) {
        List<String> keys = new ArrayList<>();
        for (String column : List.of("key field", "key field 2", "key field 3")) {
            String was = before == null || before.keyFields().size() <= keys.size()
                    ? ""
                    : before.keyFields().get(keys.size());
            keys.add(text(column, was, 200));
        }
        while (!keys.isEmpty() && keys.getLast().isEmpty()) {
            keys.removeLast();
        }
        return List.copyOf(keys);
    }

    private String text(String column, String was, int longest) {
        String cell = cells.getOrDefault(column, "");
        if (cell.length() > longest) {
            refuse(column, "must have at most " + longest + " characters");
        }
        return cell.isEmpty() ? was : cell.equals(NOTHING) ? "" : cell;
    }

    private @Nullable UUID resolve(String column, @Nullable UUID was, Function<String, Optional<UUID>> find) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty() || cell.equals(NOTHING)) {
            return cell.isEmpty() ? was : null;
        }
        Optional<UUID> found = find.apply(cell);
        if (found.isEmpty()) {
            refuse(column, "is nothing we know: " + cell);
        }
        return found.orElse(null);
    }

    private @Nullable AssetStatus status(@Nullable AssetDetails before) {
        String cell = cells.getOrDefault("status", "").toLowerCase(Locale.ROOT).replace(' ', '-');
        if (cell.isEmpty()) {
            return before == null ? AssetStatus.IN_USE : before.status();
        }
        for (AssetStatus status : AssetStatus.values()) {
            if (status.word().equals(cell)) {
                return status;
            }
        }
        refuse("status", "must be one of ordered, in stock, in use, in repair, lost, retired");
        return null;
    }

    private @Nullable LocalDate day(String column, @Nullable LocalDate was) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty() || cell.equals(NOTHING)) {
            return cell.isEmpty() ? was : null;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            refuse(column, "must be a date, as in 2026-05-12");
            return null;
        }
    }
}
