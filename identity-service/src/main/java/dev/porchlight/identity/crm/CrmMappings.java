package dev.porchlight.identity.crm;

import dev.porchlight.identity.crm.events.CrmMapping;
import dev.porchlight.identity.crm.events.CrmMappingChanged;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The mapping as it is now, never behind. */
@Component
@ProcessingGroup("crm")
class CrmMappings {

    /** What holds until somebody says otherwise: the columns that every Dynamics has. */
    private static final CrmMapping FIRST =
            new CrmMapping(false, "name", "fullname", "emailaddress1", "telephone1", null, List.of());

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CrmMappings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    CrmMapping current() {
        return jdbc.sql("select mapping from crm_mapping where id = ?")
                .param(CrmSync.ID)
                .query((row, number) -> json.readValue(row.getString("mapping"), CrmMapping.class))
                .optional()
                .orElse(FIRST);
    }

    /** What was read by another mapping is read again, whole. */
    @EventHandler
    void on(CrmMappingChanged event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into crm_mapping (id, mapping, version) values (?, cast(? as jsonb), ?)
                on conflict (id) do update set mapping = excluded.mapping, version = excluded.version""")
                .params(event.syncId(), json.writeValueAsString(event.mapping()), version)
                .update();
        jdbc.sql("delete from crm_place").update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate crm_mapping").update();
    }
}
