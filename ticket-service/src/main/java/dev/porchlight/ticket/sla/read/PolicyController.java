package dev.porchlight.ticket.sla.read;

import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.sla.events.SlaPolicyDefined;
import dev.porchlight.ticket.sla.events.Targets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Service levels")
class PolicyController {

    /**
     * What is promised for tickets that are opened from now on.
     *
     * @param warnAtPercent of a target's time after which is warned
     * @param standard whether it holds for all whom no policy names
     * @param organisations for whom it holds
     * @param contracts under which it holds while they run, before what holds for their organisations
     */
    record SlaPolicyDetail(
            UUID id,
            String name,
            Named calendar,
            Targets targets,
            int warnAtPercent,
            boolean standard,
            List<Named> organisations,
            List<PolicyContract> contracts,
            long version)
            implements Versioned {}

    record PolicyContract(UUID id, long number, String name, Named organisation) {}

    record SlaPolicies(List<SlaPolicyDetail> items) {}

    private static final TypeReference<List<Named>> NAMED = new TypeReference<>() {};
    private static final TypeReference<List<PolicyContract>> CONTRACTS = new TypeReference<>() {};

    private static final String ALL = """
            select p.definition, p.standard, p.version, c.name as calendar,
              (select json_agg(json_build_object('id', o.organisation_id, 'name', d.name) order by d.name)
               from sla_policy_organisation o left join directory_organisation d on d.id = o.organisation_id
               where o.policy_id = p.id) as organisations,
              (select json_agg(json_build_object('id', k.id, 'number', k.number, 'name', k.name, 'organisation',
                 json_build_object('id', k.organisation_id, 'name', d.name)) order by k.number)
               from sla_policy_contract c join known_contract k on k.id = c.contract_id
               left join directory_organisation d on d.id = k.organisation_id
               where c.policy_id = p.id) as contracts
            from sla_policy p left join working_calendar c on c.id = cast(p.definition ->> 'calendarId' as uuid)
            where not p.retired""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PolicyController(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @GetMapping("/api/sla-policies")
    @Operation(summary = "List what is promised to whom")
    SlaPolicies list(Caller caller) {
        caller.requireAgentOr("tickets:read");
        return new SlaPolicies(jdbc.sql(ALL + " order by not p.standard, lower(p.name), p.id")
                .query(this::policy)
                .list());
    }

    @GetMapping("/api/sla-policies/{policyId}")
    @Operation(summary = "Open a policy")
    SlaPolicyDetail open(@PathVariable UUID policyId, Caller caller) {
        caller.requireAgentOr("tickets:read");
        return jdbc.sql(ALL + " and p.id = ?")
                .param(policyId)
                .query(this::policy)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private SlaPolicyDetail policy(ResultSet row, int number) throws SQLException {
        SlaPolicyDefined defined = json.readValue(row.getString("definition"), SlaPolicyDefined.class);
        return new SlaPolicyDetail(
                defined.policyId(),
                defined.name(),
                new Named(defined.calendarId(), row.getString("calendar")),
                defined.targets(),
                defined.warnAtPercent(),
                row.getBoolean("standard"),
                read(row.getString("organisations"), NAMED),
                read(row.getString("contracts"), CONTRACTS),
                row.getLong("version"));
    }

    private <T> List<T> read(@Nullable String list, TypeReference<List<T>> type) {
        return list == null ? List.of() : json.readValue(list, type);
    }
}
