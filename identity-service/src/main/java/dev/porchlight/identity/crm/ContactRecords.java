package dev.porchlight.identity.crm;

import dev.porchlight.identity.contact.ContactRole;
import dev.porchlight.identity.contact.commands.DeactivateContact;
import dev.porchlight.identity.crm.CrmRuns.Refusal;
import dev.porchlight.identity.crm.Synchronisation.Tally;
import dev.porchlight.identity.crm.events.CrmMapping;
import dev.porchlight.identity.external.ExternalIds;
import dev.porchlight.identity.external.Intake;
import dev.porchlight.identity.external.Intake.Kept;
import dev.porchlight.identity.external.Intake.Outcome;
import dev.porchlight.identity.external.Intake.Said;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.Name;
import dev.porchlight.identity.value.Telephone;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Contacts are people. Who is gone or inactive signs in no more; their history stays. */
@Component
class ContactRecords implements Synchronisation.Source {

    private static final String ID = "contactid";

    /** The account that somebody works for; another contact may stand there, who is no organisation. */
    private static final String COMPANY = "_parentcustomerid_value";

    private final ExternalIds ids;
    private final Intake intake;
    private final Commands commands;
    private final JdbcClient jdbc;

    ContactRecords(ExternalIds ids, Intake intake, Commands commands, JdbcClient jdbc) {
        this.ids = ids;
        this.intake = intake;
        this.commands = commands;
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "contacts";
    }

    @Override
    public List<String> columns(CrmMapping mapping) {
        List<String> columns =
                new ArrayList<>(List.of(ID, mapping.contactName(), mapping.contactEmail(), COMPANY, Records.STATE));
        if (mapping.contactTelephone() != null) {
            columns.add(mapping.contactTelephone());
        }
        if (mapping.roleColumn() != null) {
            columns.add(mapping.roleColumn());
        }
        return columns;
    }

    @Override
    public Tally keep(List<JsonNode> records, CrmMapping mapping, boolean dry) {
        Map<String, UUID> organisations = ids.find(
                ExternalIds.ORGANISATION,
                Records.SOURCE,
                records.stream()
                        .map(record -> record.path(COMPANY).asString(""))
                        .distinct()
                        .toList());
        Map<String, Said> said = new LinkedHashMap<>();
        List<String> gone = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        int newWithTheirOrganisation = 0;
        for (JsonNode record : records) {
            String id = Records.id(record, ID);
            if (Records.isDeleted(record)) {
                gone.add(id);
                continue;
            }
            try {
                UUID organisation = organisations.get(record.path(COMPANY).asString(""));
                if (organisation == null && dry && Records.text(record, COMPANY) != null) {
                    newWithTheirOrganisation++;
                } else {
                    said.put(id, said(id, record, organisation, mapping));
                }
            } catch (InvalidInput e) {
                InvalidInput.FieldError why = e.errors().getFirst();
                refused.add(new Refusal(
                        table(),
                        id,
                        Records.text(record, mapping.contactName()),
                        why.pointer().replace("/", "") + " " + why.message()));
            }
        }
        List<Said> all = List.copyOf(said.values());
        List<Kept> kept =
                dry ? intake.wouldKeep(Records.SOURCE, all) : intake.keep(Records.SOURCE, all, Records.DYNAMICS);
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).outcome() == Outcome.ELSEWHERE) {
                refused.add(new Refusal(
                        table(),
                        all.get(i).externalId(),
                        all.get(i).name().text(),
                        "organisation is another than this person's here"));
            }
        }
        int left = leave(gone, dry);
        return new Tally(
                count(kept, Outcome.CREATED) + newWithTheirOrganisation,
                count(kept, Outcome.CHANGED) + left,
                count(kept, Outcome.UNCHANGED) + gone.size() - left,
                refused);
    }

    private static int count(List<Kept> kept, Outcome outcome) {
        return (int) kept.stream().filter(one -> one.outcome() == outcome).count();
    }

    private static Said said(String id, JsonNode record, @Nullable UUID organisation, CrmMapping mapping) {
        Name name = new Name(Records.text(record, mapping.contactName()));
        String email = Records.text(record, mapping.contactEmail());
        if (email == null) {
            throw new InvalidInput("/email", "is missing");
        }
        EmailAddress address = new EmailAddress(email);
        if (organisation == null) {
            throw new InvalidInput("/organisation", "is not an account that we have from there");
        }
        return new Said(
                id,
                organisation,
                null,
                name,
                address,
                roles(record, mapping),
                null,
                telephone(record, mapping),
                Records.isActive(record));
    }

    /** What cannot be a number is no reason to do without the person. */
    private static @Nullable Telephone telephone(JsonNode record, CrmMapping mapping) {
        try {
            return mapping.contactTelephone() == null
                    ? null
                    : Telephone.orNone(Records.text(record, mapping.contactTelephone()));
        } catch (InvalidInput e) {
            return null;
        }
    }

    private static @Nullable Set<ContactRole> roles(JsonNode record, CrmMapping mapping) {
        if (mapping.roleColumn() == null) {
            return null;
        }
        String value = record.path(mapping.roleColumn()).asString("");
        List<String> words = mapping.roles().stream()
                .filter(one -> one.value().equals(value))
                .map(CrmMapping.RolesOfValue::roles)
                .findFirst()
                .orElse(null);
        return words == null || words.isEmpty()
                ? null
                : Arrays.stream(ContactRole.values())
                        .filter(role -> words.contains(role.word()))
                        .collect(Collectors.toSet());
    }

    private int leave(List<String> gone, boolean dry) {
        List<UUID> active = jdbc.sql("select id from contact where id = any(?) and active")
                .param(ids.find(ExternalIds.CONTACT, Records.SOURCE, gone)
                        .values()
                        .toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        if (!dry) {
            active.forEach(id -> commands.send(new DeactivateContact(id), Records.DYNAMICS));
        }
        return active.size();
    }
}
