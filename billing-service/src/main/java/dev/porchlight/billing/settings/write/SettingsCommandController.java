package dev.porchlight.billing.settings.write;

import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.commands.ChangeBillingSettings;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Billing settings")
class SettingsCommandController {

    private final Commands commands;

    SettingsCommandController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/api/billing/settings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say them anew", description = "What was sent or issued before stays as it is.")
    void change(@Valid @RequestBody SettingsInput settings, Caller caller) {
        commands.send(new ChangeBillingSettings(Settings.ID, settings.toSettings()), caller);
    }
}
