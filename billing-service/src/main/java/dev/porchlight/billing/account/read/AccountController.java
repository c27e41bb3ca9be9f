package dev.porchlight.billing.account.read;

import dev.porchlight.billing.account.Accounts;
import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.account.events.AccountDetails;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Views;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Billing accounts")
class AccountController {

    /**
     * How an organisation is billed.
     *
     * @param extendedTo contacts who see its invoices though they have no role that lets them
     */
    record Account(Named organisation, AccountDetails details, List<Named> extendedTo) {}

    /**
     * What the caller may see of billing, so that menus offer no more.
     *
     * @param invoices whether there are invoices and statements for them
     * @param sell whether they write and send quotes
     * @param bill whether they issue invoices, take payments and change settings
     */
    record Access(boolean invoices, boolean sell, boolean bill) {}

    private final Accounts accounts;
    private final InvoiceReaders readers;
    private final Directory directory;

    AccountController(Accounts accounts, InvoiceReaders readers, Directory directory) {
        this.accounts = accounts;
        this.readers = readers;
        this.directory = directory;
    }

    @GetMapping("/api/billing/access")
    @Operation(summary = "What you may see of billing")
    Access access(Caller caller) {
        boolean invoices = !caller.isCustomer() || readers.include(caller, caller.organisationId());
        return new Access(invoices, BillingTeam.sells(caller), BillingTeam.bills(caller));
    }

    @GetMapping("/api/billing/accounts/{organisationId}")
    @Operation(summary = "How an organisation is billed")
    Account account(@PathVariable UUID organisationId, Caller caller) {
        caller.requireAgentOr(BillingTeam.READ);
        var organisation = directory.organisation(organisationId).orElseThrow(NotFound::new);
        Set<UUID> extended = accounts.extendedTo(organisationId);
        var names = directory.names(extended);
        return new Account(
                new Named(organisationId, organisation.name()),
                accounts.of(organisationId),
                extended.stream().map(id -> new Named(id, names.get(id))).toList());
    }

    @Bean
    static Views billingAccountVersions(JdbcClient jdbc) {
        return id -> jdbc.sql("select version from billing_account where organisation_id = ?")
                .param(UUID.fromString(id))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
