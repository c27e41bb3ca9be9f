package dev.porchlight.identity.imports;

import dev.porchlight.identity.contact.ContactRole;
import dev.porchlight.identity.contact.TicketVisibility;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.ExternalId;
import dev.porchlight.identity.value.Name;
import dev.porchlight.identity.value.Telephone;
import dev.porchlight.identity.value.Word;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table as it is understood, with what is wrong in it.
 *
 * @param key what the person is known by again
 * @param organisation its name; null where only its id is said
 * @param organisationKey what the organisation is known by again
 */
record Line(
        int number,
        String key,
        @Nullable Name name,
        @Nullable EmailAddress email,
        @Nullable Telephone telephone,
        @Nullable Name organisation,
        @Nullable String organisationKey,
        @Nullable Name site,
        @Nullable Set<ContactRole> roles,
        @Nullable TicketVisibility visibility,
        boolean active,
        List<Wrong> wrong) {

    private static final Set<String> YES = Set.of("yes", "true", "1", "active", "y", "ja", "aktiv");
    private static final Set<String> NO = Set.of("no", "false", "0", "inactive", "n", "nein", "inaktiv", "left");

    /** @param field the meaning of the column; null for the line as a whole */
    record Wrong(@Nullable Meaning field, String message) {}

    static Line read(int number, Map<Meaning, String> cells) {
        List<Wrong> wrong = new ArrayList<>();
        Name organisation = read(Meaning.ORGANISATION, cells.get(Meaning.ORGANISATION), Name::new, wrong);
        String organisationId = cells.get(Meaning.ORGANISATION_ID);
        if (organisation == null && organisationId == null && !cells.containsKey(Meaning.ORGANISATION)) {
            wrong.add(new Wrong(Meaning.ORGANISATION, "is required"));
        }
        EmailAddress email = required(Meaning.EMAIL, cells, EmailAddress::new, wrong);
        String key = cells.getOrDefault(Meaning.EXTERNAL_ID, email == null ? "" : email.text());
        tooLong(Meaning.EXTERNAL_ID, key, wrong);
        tooLong(Meaning.ORGANISATION_ID, organisationId, wrong);
        return new Line(
                number,
                key,
                name(cells, wrong),
                email,
                read(Meaning.TELEPHONE, cells.get(Meaning.TELEPHONE), Telephone::new, wrong),
                organisation,
                organisationId != null
                        ? organisationId
                        : organisation == null ? null : organisation.text().toLowerCase(Locale.ROOT),
                read(Meaning.SITE, cells.get(Meaning.SITE), Name::new, wrong),
                read(Meaning.ROLES, cells.get(Meaning.ROLES), Line::roles, wrong),
                read(Meaning.VISIBILITY, cells.get(Meaning.VISIBILITY), Line::visibility, wrong),
                Optional.ofNullable(read(Meaning.ACTIVE, cells.get(Meaning.ACTIVE), Line::active, wrong))
                        .orElse(true),
                wrong);
    }

    private static @Nullable Name name(Map<Meaning, String> cells, List<Wrong> wrong) {
        if (cells.containsKey(Meaning.NAME)) {
            return read(Meaning.NAME, cells.get(Meaning.NAME), Name::new, wrong);
        }
        String whole =
                (cells.getOrDefault(Meaning.FIRST_NAME, "") + " " + cells.getOrDefault(Meaning.LAST_NAME, "")).strip();
        if (whole.isEmpty()) {
            wrong.add(new Wrong(Meaning.NAME, "is required"));
            return null;
        }
        return read(Meaning.LAST_NAME, whole, Name::new, wrong);
    }

    private static <T> @Nullable T required(
            Meaning field, Map<Meaning, String> cells, Function<String, T> reader, List<Wrong> wrong) {
        if (!cells.containsKey(field)) {
            wrong.add(new Wrong(field, "is required"));
            return null;
        }
        return read(field, cells.get(field), reader, wrong);
    }

    private static <T> @Nullable T read(
            Meaning field, @Nullable String cell, Function<String, T> reader, List<Wrong> wrong) {
        if (cell == null) {
            return null;
        }
        try {
            return reader.apply(cell);
        } catch (InvalidInput e) {
            wrong.add(new Wrong(field, e.errors().getFirst().message()));
            return null;
        }
    }

    private static void tooLong(Meaning field, @Nullable String id, List<Wrong> wrong) {
        if (id != null && id.length() > ExternalId.LONGEST) {
            wrong.add(new Wrong(field, "must be at most " + ExternalId.LONGEST + " characters"));
        }
    }

    private static Set<ContactRole> roles(String text) {
        Set<ContactRole> roles = EnumSet.noneOf(ContactRole.class);
        for (String word : text.split("[,;|/]")) {
            if (!word.isBlank()) {
                roles.add(one(word, ContactRole.values()));
            }
        }
        return roles;
    }

    private static TicketVisibility visibility(String text) {
        return one(text, TicketVisibility.values());
    }

    private static <T extends Word> T one(String text, T[] words) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Arrays.stream(words)
                .filter(word -> word.word().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "/",
                        "must be "
                                + String.join(
                                        ", ",
                                        Arrays.stream(words).map(Word::word).toList())));
    }

    private static boolean active(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new InvalidInput("/", "must be yes or no");
        }
        return YES.contains(word);
    }
}
