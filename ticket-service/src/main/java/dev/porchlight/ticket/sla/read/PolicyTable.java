package dev.porchlight.ticket.sla.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.ticket.contract.KnownContracts;
import dev.porchlight.ticket.sla.Policies;
import dev.porchlight.ticket.sla.events.SlaPolicyDefined;
import dev.porchlight.ticket.sla.events.SlaPolicyRetired;
import dev.porchlight.workingtime.Promises;
import dev.porchlight.workingtime.Promises.Contract;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Policies as they are now. Who, or which contract, was named last by a policy has that one. */
@Component
@ProcessingGroup("service-levels")
class PolicyTable implements Policies {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final KnownContracts contracts;

    PolicyTable(JdbcClient jdbc, JsonMapper json, KnownContracts contracts) {
        this.jdbc = jdbc;
        this.json = json;
        this.contracts = contracts;
    }

    @EventHandler
    void on(SlaPolicyDefined event, Envelope envelope) {
        if (event.standard()) {
            jdbc.sql("update sla_policy set standard = false where standard").update();
        }
        jdbc.sql("""
                insert into sla_policy (id, name, standard, definition, version)
                values (:id, :name, :standard, cast(:definition as jsonb), :version)
                on conflict (id) do update set name = excluded.name, standard = excluded.standard,
                  definition = excluded.definition, version = excluded.version, retired = false""")
                .param("id", event.policyId())
                .param("name", event.name())
                .param("standard", event.standard())
                .param("definition", json.writeValueAsString(event))
                .param("version", envelope.sequence())
                .update();
        forget(event.policyId());
        event.organisationIds()
                .forEach(organisation ->
                        jdbc.sql("""
                        insert into sla_policy_organisation (organisation_id, policy_id) values (?, ?)
                        on conflict (organisation_id) do update set policy_id = excluded.policy_id""").params(organisation, event.policyId()).update());
        event.contractIds()
                .forEach(contract ->
                        jdbc.sql("""
                        insert into sla_policy_contract (contract_id, policy_id) values (?, ?)
                        on conflict (contract_id) do update set policy_id = excluded.policy_id""").params(contract, event.policyId()).update());
    }

    @EventHandler
    void on(SlaPolicyRetired event, Envelope envelope) {
        jdbc.sql("update sla_policy set retired = true, standard = false, version = ? where id = ?")
                .params(envelope.sequence(), event.policyId())
                .update();
        forget(event.policyId());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate sla_policy_contract, sla_policy_organisation, sla_policy")
                .update();
    }

    @Override
    public Optional<SlaPolicyDefined> of(UUID organisation) {
        Promises<String> definitions = new Promises<>();
        jdbc.sql("""
                        select p.definition, p.standard, o.policy_id is not null as named, k.number, k.starts_on, k.ends_on
                        from sla_policy p
                        left join sla_policy_organisation o on o.policy_id = p.id and o.organisation_id = :organisation
                        left join (
                          select c.policy_id, known.* from known_contract known
                          join sla_policy_contract c on c.contract_id = known.id
                          where known.organisation_id = :organisation) k on k.policy_id = p.id
                        where not p.retired and (p.standard or o.policy_id is not null or k.policy_id is not null)""").param("organisation", organisation).query(row -> {
            String definition = row.getString("definition");
            if (row.getBoolean("standard")) {
                definitions.toAll(definition);
            }
            if (row.getBoolean("named")) {
                definitions.to(organisation, definition);
            }
            if (row.getObject("number") != null) {
                definitions.by(contract(row), organisation, definition);
            }
        });
        return definitions
                .of(organisation, contracts.today())
                .map(definition -> json.readValue(definition, SlaPolicyDefined.class));
    }

    private static Contract contract(ResultSet row) throws SQLException {
        return new Contract(
                row.getLong("number"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    private void forget(UUID policy) {
        jdbc.sql("delete from sla_policy_contract where policy_id = ?")
                .param(policy)
                .update();
        jdbc.sql("delete from sla_policy_organisation where policy_id = ?")
                .param(policy)
                .update();
    }
}
