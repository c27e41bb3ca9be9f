package dev.porchlight.identity.imports;

import dev.porchlight.identity.external.ExternalIds;
import dev.porchlight.identity.imports.Line.Wrong;
import dev.porchlight.identity.organisation.commands.AddSite;
import dev.porchlight.identity.organisation.commands.LinkOrganisation;
import dev.porchlight.identity.organisation.commands.RegisterOrganisation;
import dev.porchlight.identity.value.ExternalId;
import dev.porchlight.identity.value.Name;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the organisations and sites that lines name, and makes those that are not there where that is wanted. */
@Component
class OrganisationsOfLines {

    /** Where somebody belongs; an organisation that would be new has no id before it is. */
    record Place(
            @Nullable UUID organisation,
            @Nullable UUID site,
            @Nullable Wrong wrong) {

        static Place wrong(Meaning field, String message) {
            return new Place(null, null, new Wrong(field, message));
        }
    }

    private final JdbcClient jdbc;
    private final ExternalIds ids;
    private final Commands commands;

    OrganisationsOfLines(JdbcClient jdbc, ExternalIds ids, Commands commands) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.commands = commands;
    }

    /** @param by null to look only */
    Map<Line, Place> places(List<Line> lines, Mapping mapping, @Nullable Caller by) {
        Finding finding = new Finding(mapping, by, lines);
        Map<Line, Place> places = new HashMap<>();
        lines.forEach(line -> places.put(line, finding.placeOf(line)));
        return places;
    }

    private final class Finding {

        private final Mapping mapping;
        private final @Nullable Caller by;
        private final Map<String, UUID> linked;
        private final Map<String, UUID> named = new HashMap<>();
        private final Set<String> ambiguous = new HashSet<>();
        private final Map<String, UUID> sites = new HashMap<>();

        Finding(Mapping mapping, @Nullable Caller by, List<Line> lines) {
            this.mapping = mapping;
            this.by = by;
            this.linked = ids.find(
                    ExternalIds.ORGANISATION,
                    mapping.source(),
                    lines.stream()
                            .map(Line::organisationKey)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
            String[] names = lines.stream()
                    .map(Line::organisation)
                    .filter(Objects::nonNull)
                    .map(name -> name.text().toLowerCase(Locale.ROOT))
                    .distinct()
                    .toArray(String[]::new);
            jdbc.sql("select id, lower(name) as name from organisation where lower(name) = any(?)")
                    .param(names)
                    .query(row -> {
                        if (named.put(row.getString("name"), row.getObject("id", UUID.class)) != null) {
                            ambiguous.add(row.getString("name"));
                        }
                    });
            Set<UUID> all = new HashSet<>(linked.values());
            all.addAll(named.values());
            jdbc.sql("select id, organisation_id, lower(name) as name from site where organisation_id = any(?)")
                    .param(all.toArray(UUID[]::new))
                    .query(row -> {
                        sites.put(
                                row.getString("organisation_id") + " " + row.getString("name"),
                                row.getObject("id", UUID.class));
                    });
        }

        Place placeOf(Line line) {
            if (line.organisationKey() == null) {
                return new Place(null, null, null);
            }
            UUID id = linked.get(line.organisationKey());
            if (id == null && line.organisation() != null) {
                String name = line.organisation().text().toLowerCase(Locale.ROOT);
                if (ambiguous.contains(name)) {
                    return Place.wrong(Meaning.ORGANISATION, "is the name of several organisations");
                }
                id = named.get(name);
                if (id != null && by != null) {
                    link(id, line);
                }
            }
            if (id == null && !mapping.createOrganisations()) {
                return Place.wrong(
                        line.organisation() == null ? Meaning.ORGANISATION_ID : Meaning.ORGANISATION,
                        "is not an organisation we know");
            }
            if (id == null && line.organisation() == null) {
                return Place.wrong(Meaning.ORGANISATION, "is required for an organisation that is new");
            }
            if (id == null && by != null) {
                id = UUID.randomUUID();
                commands.send(new RegisterOrganisation(id, line.organisation()), by);
                link(id, line);
            }
            return at(id, line);
        }

        private void link(UUID id, Line line) {
            commands.send(new LinkOrganisation(id, new ExternalId(mapping.source(), line.organisationKey())), by);
            linked.put(line.organisationKey(), id);
        }

        private Place at(@Nullable UUID organisation, Line line) {
            Name site = line.site();
            if (site == null) {
                return new Place(organisation, null, null);
            }
            String key = organisation + " " + site.text().toLowerCase(Locale.ROOT);
            UUID id = sites.get(key);
            if (id == null && !mapping.createSites()) {
                return Place.wrong(Meaning.SITE, "is not a site of this organisation");
            }
            if (id == null && by != null) {
                id = UUID.randomUUID();
                commands.send(new AddSite(organisation, id, site), by);
                sites.put(key, id);
            }
            return new Place(organisation, id, null);
        }
    }
}
