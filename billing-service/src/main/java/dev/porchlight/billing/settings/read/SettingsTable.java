package dev.porchlight.billing.settings.read;

import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.billing.settings.events.BillingSettingsChanged;
import dev.porchlight.platform.inbox.Envelope;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The settings in a table that is written in the transaction of the command itself; the brand follows its events. */
@Component
@ProcessingGroup("billing-decisions")
class SettingsTable implements Settings {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SettingsTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public BillingSettings current() {
        return jdbc.sql("""
                        select (select settings from billing_settings where id = ?) as settings,
                          (select sha256 from logo_of_today) as logo, (select accent from accent_of_today) as accent""")
                .param(ID)
                .query((row, number) ->
                        read(row.getString("settings")).withBrand(row.getString("logo"), row.getString("accent")))
                .single();
    }

    private BillingSettings read(@Nullable String stored) {
        return stored == null ? FirstSettings.SETTINGS : json.readValue(stored, BillingSettings.class);
    }

    @EventHandler
    void on(BillingSettingsChanged event, Envelope envelope) {
        jdbc.sql("""
                insert into billing_settings (id, settings, version) values (?, cast(? as jsonb), ?)
                on conflict (id) do update set settings = excluded.settings, version = excluded.version""")
                .params(event.settingsId(), json.writeValueAsString(event.settings()), envelope.sequence())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate billing_settings").update();
    }
}
