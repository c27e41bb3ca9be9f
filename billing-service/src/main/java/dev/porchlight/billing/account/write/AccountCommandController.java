package dev.porchlight.billing.account.write;

import dev.porchlight.billing.account.commands.ChangeBillingAccount;
import dev.porchlight.billing.account.commands.EndInvoicesExtension;
import dev.porchlight.billing.account.commands.ExtendInvoices;
import dev.porchlight.billing.account.events.AccountDetails;
import dev.porchlight.billing.settings.write.TermsInput;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.money.KnownCurrency;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/billing/accounts/{organisationId}")
@Tag(name = "Billing accounts")
class AccountCommandController {

    /** How an organisation is billed, as it is sent. What is left out is as for all. */
    record AccountInput(
            @Size(max = 200, message = "must have at most 200 characters") @Nullable
            String name,

            @NotNull(message = "is required") @Size(max = 8, message = "must be at most 8 lines")
            List<
                            @NotNull(message = "is required")
                            @Size(max = 100, message = "must have at most 100 characters") String>
                    address,

            @Size(max = 30, message = "must have at most 30 characters") @Nullable
            String vatNumber,

            @Size(max = 30, message = "must have at most 30 characters") @Nullable
            String companyNumber,

            @KnownCurrency @Schema(example = "GBP") @Nullable
            String currency,

            @Valid @Nullable TermsInput terms) {

        AccountDetails toDetails() {
            return new AccountDetails(
                    name, address, vatNumber, companyNumber, currency, terms == null ? null : terms.toTerms());
        }
    }

    private final Commands commands;

    AccountCommandController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say anew how an organisation is billed")
    void change(@PathVariable UUID organisationId, @Valid @RequestBody AccountInput account, Caller caller) {
        commands.send(new ChangeBillingAccount(organisationId, account.toDetails()), caller);
    }

    @PutMapping("/invoice-readers/{contactId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a contact see their organisation's invoices")
    void extend(@PathVariable UUID organisationId, @PathVariable UUID contactId, Caller caller) {
        commands.send(new ExtendInvoices(organisationId, contactId), caller);
    }

    @DeleteMapping("/invoice-readers/{contactId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a contact see them no more, unless by a role")
    void end(@PathVariable UUID organisationId, @PathVariable UUID contactId, Caller caller) {
        commands.send(new EndInvoicesExtension(organisationId, contactId), caller);
    }
}
