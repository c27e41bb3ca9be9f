package dev.porchlight.identity.language.write;

import dev.porchlight.identity.language.Language;
import dev.porchlight.identity.language.commands.ChooseLanguage;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.command.DerivedIds;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LanguageController {

    record Chosen(@NotNull(message = "is required") Language language) {}

    private final Commands commands;
    private final DerivedIds ids;

    LanguageController(Commands commands, DerivedIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @PutMapping("/api/me/language")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say in which language you want to read", description = "Pages, mails and sign-in follow.")
    void choose(@Valid @RequestBody Chosen body, Caller caller) {
        UUID choice = ids.of("language of " + caller.personId());
        commands.send(new ChooseLanguage(choice, caller.personId(), body.language()), caller);
    }
}
