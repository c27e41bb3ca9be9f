package dev.porchlight.billing;

import dev.porchlight.billing.account.Accounts;
import dev.porchlight.billing.account.events.AccountDetails;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.events.BankDetails;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.settings.events.QuoteApproval;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Terms;
import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Visibility;
import dev.porchlight.platform.money.Amount;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people, accounts and settings of tests of rules: one organisation with two contacts, another with one, an agent. */
public final class Neighbours implements Directory, Accounts, Settings {

    public static final UUID HARBOUR = UUID.randomUUID();
    public static final UUID KESTREL = UUID.randomUUID();
    public static final UUID CASEY = UUID.randomUUID();
    public static final UUID COLLEAGUE = UUID.randomUUID();
    public static final UUID STRANGER = UUID.randomUUID();
    public static final UUID AGENT = UUID.randomUUID();
    public static final Party SELLER =
            new Party("Northgate IT", List.of("1 High Street", "York"), "GB1", null, null, null);

    public RoundingRule rule = RoundingRule.DOCUMENT_HALF_UP;
    public Amount coins;
    public String currencyOfHarbour;
    public QuoteApproval approval;
    public List<UUID> administrators = List.of();

    @Override
    public BillingSettings current() {
        return new BillingSettings(
                SELLER,
                new BankDetails("Northgate IT", null, "00-00-00", "12345678", null, null),
                List.of(),
                new Terms(30, Terms.Unit.DAYS),
                rule,
                coins,
                false,
                "GBP",
                "Europe/London",
                "INV-",
                "CN-",
                null,
                null,
                "I accept.",
                approval);
    }

    @Override
    public AccountDetails of(UUID organisationId) {
        return new AccountDetails(null, List.of("2 Quay"), null, null, currencyOfHarbour, null);
    }

    @Override
    public Set<UUID> extendedTo(UUID organisationId) {
        return Set.of();
    }

    @Override
    public Optional<Organisation> organisation(UUID id) {
        return id.equals(HARBOUR) || id.equals(KESTREL)
                ? Optional.of(new Organisation(id, "Harbour Dental"))
                : Optional.empty();
    }

    @Override
    public Set<UUID> organisations(Collection<UUID> ids) {
        return new HashSet<>(ids);
    }

    @Override
    public Set<UUID> organisationsCalled(String name) {
        return Set.of();
    }

    @Override
    public Optional<Site> site(UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<Contact> contact(UUID id) {
        return colleagues(HARBOUR, List.of(id)).stream()
                .findAny()
                .map(it -> new Contact(it, HARBOUR, null, "Casey", "c@example.com", null, Set.of(), Visibility.OWN));
    }

    @Override
    public List<Contact> contacts(UUID organisationId, String role) {
        return List.of();
    }

    @Override
    public Set<UUID> colleagues(UUID organisationId, Collection<UUID> ids) {
        Set<UUID> known = new HashSet<>(organisationId.equals(HARBOUR) ? Set.of(CASEY, COLLEAGUE) : Set.of(STRANGER));
        known.retainAll(ids);
        return known;
    }

    @Override
    public Optional<Agent> agent(UUID id) {
        return id.equals(AGENT)
                ? Optional.of(new Agent(id, "Agent", "a@example.com", null, Set.of()))
                : Optional.empty();
    }

    @Override
    public List<Agent> agents(String role) {
        return administrators.stream()
                .map(it -> new Agent(it, "Admin", "admin@example.com", null, Set.of(role)))
                .toList();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return Map.of();
    }
}
