package dev.porchlight.identity.imports;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a table is read.
 *
 * @param columns for each column what it is; null for one that is passed over
 * @param source the system that the table is from, as in external ids
 * @param createOrganisations whether organisations that are not there are registered
 * @param createSites whether sites that are not there are added
 */
record Mapping(List<Meaning> columns, String source, boolean createOrganisations, boolean createSites) {

    static final String SOURCE = "csv";

    static Mapping guessed(List<String> names) {
        List<Meaning> columns = new ArrayList<>();
        for (String name : names) {
            Meaning meaning = Meaning.of(name).orElse(null);
            columns.add(columns.contains(meaning) ? null : meaning);
        }
        return new Mapping(columns, SOURCE, false, false);
    }

    /** @throws InvalidInput if something is missing, or said twice */
    void require(List<String> names) {
        if (columns.size() != names.size()) {
            throw new InvalidInput("/columns", "must be as many as the table has: " + names.size());
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != null && columns.indexOf(columns.get(i)) < i) {
                throw new InvalidInput("/columns/" + i, "is the meaning of another column already");
            }
        }
        if (!columns.contains(Meaning.EMAIL)) {
            throw new InvalidInput("/columns", "must say which is the email address");
        }
        if (!columns.contains(Meaning.NAME) && !columns.contains(Meaning.LAST_NAME)) {
            throw new InvalidInput("/columns", "must say which is the name, or the last name");
        }
        if (!columns.contains(Meaning.ORGANISATION) && !columns.contains(Meaning.ORGANISATION_ID)) {
            throw new InvalidInput("/columns", "must say which is the organisation");
        }
    }

    /** The cells of a line that mean something and are not empty. */
    Map<Meaning, String> read(List<String> cells) {
        Map<Meaning, String> read = new EnumMap<>(Meaning.class);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (columns.get(i) != null && !cells.get(i).isBlank()) {
                read.put(columns.get(i), cells.get(i).strip());
            }
        }
        return read;
    }

    /** The column by which somebody is known again. */
    int keyColumn() {
        int id = columns.indexOf(Meaning.EXTERNAL_ID);
        return id >= 0 ? id : columns.indexOf(Meaning.EMAIL);
    }
}
