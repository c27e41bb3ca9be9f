package dev.porchlight.billing.settings.read;

import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.platform.position.Views;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Billing settings")
class SettingsController {

    private final Settings settings;

    SettingsController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/api/billing/settings")
    @Operation(summary = "What all quotes and invoices have in common")
    BillingSettings settings(Caller caller) {
        caller.requireAgentOr(BillingTeam.READ);
        // The brand is said elsewhere: what is read here can be sent again.
        return settings.current().withBrand(null, null);
    }

    @Bean
    static Views billingSettingsVersions(JdbcClient jdbc) {
        return id -> jdbc.sql("select version from billing_settings where id = ?")
                .param(UUID.fromString(id))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
