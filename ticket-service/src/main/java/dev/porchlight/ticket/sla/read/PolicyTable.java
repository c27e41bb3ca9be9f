package dev.porchlight.ticket.sla.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.ticket.sla.Policies;
import dev.porchlight.ticket.sla.events.SlaPolicyDefined;
import dev.porchlight.ticket.sla.events.SlaPolicyRetired;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Policies as they are now. Who was named last by a policy has that one. */
@Component
@ProcessingGroup("service-levels")
class PolicyTable implements Policies {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PolicyTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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
        jdbc.sql("truncate sla_policy_organisation, sla_policy").update();
    }

    @Override
    public Optional<SlaPolicyDefined> of(UUID organisation) {
        return jdbc.sql("""
                select p.definition from sla_policy p
                left join sla_policy_organisation o on o.policy_id = p.id and o.organisation_id = :organisation
                where (o.organisation_id is not null or p.standard) and not p.retired
                order by o.organisation_id is null limit 1""")
                .param("organisation", organisation)
                .query((row, number) -> json.readValue(row.getString("definition"), SlaPolicyDefined.class))
                .optional();
    }

    private void forget(UUID policy) {
        jdbc.sql("delete from sla_policy_organisation where policy_id = ?")
                .param(policy)
                .update();
    }
}
