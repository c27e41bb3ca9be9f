package dev.porchlight.billing.template.write;

import dev.porchlight.billing.quote.write.QuoteContents;
import dev.porchlight.billing.quote.write.QuoteInput;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.template.commands.DeleteQuoteTemplate;
import dev.porchlight.billing.template.commands.SaveQuoteTemplate;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/billing/quote-templates/{templateId}")
@Tag(name = "Quote templates")
class TemplateCommandController {

    record TemplateInput(
            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String name,

            @NotNull(message = "is required") @Valid QuoteInput content) {}

    private final Commands commands;
    private final QuoteContents contents;

    TemplateCommandController(Commands commands, QuoteContents contents) {
        this.commands = commands;
        this.contents = contents;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Write a template under an id of your choice, or write it anew")
    void save(@PathVariable UUID templateId, @Valid @RequestBody TemplateInput template, Caller caller) {
        BillingTeam.requireSelling(caller);
        commands.send(
                new SaveQuoteTemplate(
                        templateId, PlainText.line("/name", template.name()), contents.of(template.content())),
                caller);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a template")
    void delete(@PathVariable UUID templateId, Caller caller) {
        commands.send(new DeleteQuoteTemplate(templateId), caller);
    }
}
