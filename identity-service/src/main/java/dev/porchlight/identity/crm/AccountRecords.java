package dev.porchlight.identity.crm;

import dev.porchlight.identity.contact.commands.DeactivateContact;
import dev.porchlight.identity.crm.CrmRuns.Refusal;
import dev.porchlight.identity.crm.Synchronisation.Tally;
import dev.porchlight.identity.crm.events.CrmMapping;
import dev.porchlight.identity.external.ExternalIds;
import dev.porchlight.identity.organisation.commands.LinkOrganisation;
import dev.porchlight.identity.organisation.commands.RegisterOrganisation;
import dev.porchlight.identity.organisation.commands.RenameOrganisation;
import dev.porchlight.identity.value.ExternalId;
import dev.porchlight.identity.value.Name;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Accounts are organisations. Of one that is gone or inactive nobody signs in any more; its history stays. */
@Component
class AccountRecords implements Synchronisation.Source {

    private static final String ID = "accountid";

    private final ExternalIds ids;
    private final Commands commands;
    private final JdbcClient jdbc;

    AccountRecords(ExternalIds ids, Commands commands, JdbcClient jdbc) {
        this.ids = ids;
        this.commands = commands;
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "accounts";
    }

    @Override
    public List<String> columns(CrmMapping mapping) {
        return List.of(ID, mapping.accountName(), Records.STATE);
    }

    @Override
    public Tally keep(List<JsonNode> records, CrmMapping mapping, boolean dry) {
        Map<String, UUID> known = ids.find(
                ExternalIds.ORGANISATION,
                Records.SOURCE,
                records.stream().map(record -> Records.id(record, ID)).toList());
        Map<UUID, String> names = names(known);
        Map<String, UUID> byName = byName(records, mapping);
        int created = 0;
        int changed = 0;
        int unchanged = 0;
        List<Refusal> refused = new ArrayList<>();
        for (JsonNode record : records) {
            String external = Records.id(record, ID);
            UUID id = known.get(external);
            if (Records.isDeleted(record) || !Records.isActive(record)) {
                if (id != null && leave(id, dry)) {
                    changed++;
                } else {
                    unchanged++;
                }
                continue;
            }
            String text = Records.text(record, mapping.accountName());
            Name name;
            try {
                name = new Name(text);
            } catch (InvalidInput e) {
                refused.add(new Refusal(
                        table(), external, text, "name " + e.errors().getFirst().message()));
                continue;
            }
            if (id != null) {
                boolean other = !name.text().equals(names.get(id));
                if (other && !dry) {
                    commands.send(new RenameOrganisation(id, name), Records.DYNAMICS);
                }
                changed += other ? 1 : 0;
                unchanged += other ? 0 : 1;
            } else {
                // Somebody has entered it by hand: it is the same.
                UUID sameName = byName.get(name.text().toLowerCase(Locale.ROOT));
                if (!dry) {
                    add(sameName, name, external);
                }
                created += sameName == null ? 1 : 0;
                changed += sameName == null ? 0 : 1;
            }
        }
        return new Tally(created, changed, unchanged, refused);
    }

    private void add(@Nullable UUID sameName, Name name, String external) {
        UUID id = sameName == null ? UUID.randomUUID() : sameName;
        if (sameName == null) {
            commands.send(new RegisterOrganisation(id, name), Records.DYNAMICS);
        }
        commands.send(new LinkOrganisation(id, new ExternalId(Records.SOURCE, external)), Records.DYNAMICS);
    }

    private boolean leave(UUID organisation, boolean dry) {
        List<UUID> people = jdbc.sql("select id from contact where organisation_id = ? and active")
                .param(organisation)
                .query(UUID.class)
                .list();
        if (!dry) {
            people.forEach(id -> commands.send(new DeactivateContact(id), Records.DYNAMICS));
        }
        return !people.isEmpty();
    }

    private Map<UUID, String> names(Map<String, UUID> known) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, name from organisation where id = any(?)")
                .param(known.values().toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /** Those that no account is linked with, where the name is one's alone. */
    private Map<String, UUID> byName(List<JsonNode> records, CrmMapping mapping) {
        Map<String, UUID> byName = new HashMap<>();
        Set<String> several = new HashSet<>();
        jdbc.sql("""
                select id, lower(name) as name from organisation o where lower(name) = any(?) and not exists (
                    select 1 from external_id e where e.kind = 'organisation' and e.source = ? and e.id = o.id)""")
                .params(
                        records.stream()
                                .map(record -> Records.text(record, mapping.accountName()))
                                .filter(name -> name != null)
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new),
                        Records.SOURCE)
                .query(row -> {
                    if (byName.put(row.getString("name"), row.getObject("id", UUID.class)) != null) {
                        several.add(row.getString("name"));
                    }
                });
        byName.keySet().removeAll(several);
        return byName;
    }
}
