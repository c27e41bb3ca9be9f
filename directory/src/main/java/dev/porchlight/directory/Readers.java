package dev.porchlight.directory;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds who at an organisation may know of something, and why: what customers and the service team may ask. */
public final class Readers {

    /**
     * Somebody who may know of it.
     *
     * @param because each reason that is enough by itself
     */
    public record Reader(UUID id, String name, List<String> because) {}

    /** @param people by name; beside them the whole service team may know of it */
    public record AllReaders(List<Reader> people) {}

    private final JdbcClient jdbc;

    Readers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param words makes of a contact and the ties of {@link WhoMayKnow#because} what is said */
    public AllReaders of(
            Thing thing, WhoMayKnow rule, BiFunction<Directory.Contact, List<String>, List<String>> words) {
        return new AllReaders(
                jdbc
                        .sql("""
                        select * from directory_person where organisation_id = ? and kind = 'contact' and active
                        order by lower(name), id""")
                        .param(thing.organisationId())
                        .query((row, number) -> DirectoryTables.contact(row))
                        .list()
                        .stream()
                        .map(contact -> new Reader(
                                contact.id(), contact.name(), words.apply(contact, rule.because(contact, thing))))
                        .filter(reader -> !reader.because().isEmpty())
                        .toList());
    }
}
