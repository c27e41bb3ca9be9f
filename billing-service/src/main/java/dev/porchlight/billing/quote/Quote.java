package dev.porchlight.billing.quote;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.billing.account.Accounts;
import dev.porchlight.billing.quote.commands.AcceptQuote;
import dev.porchlight.billing.quote.commands.AcceptQuoteOnBehalf;
import dev.porchlight.billing.quote.commands.ChangeQuoteDraft;
import dev.porchlight.billing.quote.commands.CloseQuote;
import dev.porchlight.billing.quote.commands.DraftQuote;
import dev.porchlight.billing.quote.commands.FollowUpQuote;
import dev.porchlight.billing.quote.commands.RejectQuote;
import dev.porchlight.billing.quote.commands.RemindOfExpiry;
import dev.porchlight.billing.quote.commands.SendQuote;
import dev.porchlight.billing.quote.commands.UndoFollowUp;
import dev.porchlight.billing.quote.commands.ViewQuote;
import dev.porchlight.billing.quote.commands.WithdrawAcceptance;
import dev.porchlight.billing.quote.commands.WithdrawQuote;
import dev.porchlight.billing.quote.commands.WriteToQuoteThread;
import dev.porchlight.billing.quote.events.Agreement;
import dev.porchlight.billing.quote.events.QuoteAcceptanceWithdrawn;
import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.billing.quote.events.QuoteAcceptedOnBehalf;
import dev.porchlight.billing.quote.events.QuoteClosed;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteDraftChanged;
import dev.porchlight.billing.quote.events.QuoteDrafted;
import dev.porchlight.billing.quote.events.QuoteExpiring;
import dev.porchlight.billing.quote.events.QuoteFollowUpUndone;
import dev.porchlight.billing.quote.events.QuoteFollowedUp;
import dev.porchlight.billing.quote.events.QuoteQuestionAnswered;
import dev.porchlight.billing.quote.events.QuoteQuestionAsked;
import dev.porchlight.billing.quote.events.QuoteRejected;
import dev.porchlight.billing.quote.events.QuoteSent;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import dev.porchlight.billing.quote.events.QuoteTotals;
import dev.porchlight.billing.quote.events.QuoteViewed;
import dev.porchlight.billing.quote.events.QuoteWithdrawn;
import dev.porchlight.billing.quote.events.Signer;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides what may be done to a quote. A command that would change nothing is no event and no error. */
@Aggregate
class Quote extends ApprovedQuote {

    /** For Axon, which folds the events into it. */
    protected Quote() {}

    @CommandHandler
    Quote(DraftQuote command, Caller by, Directory directory, Accounts accounts, Settings settings) {
        BillingTeam.requireSelling(by);
        if (directory.organisation(command.organisationId()).isEmpty()) {
            throw new InvalidInput("/organisationId", "is not an organisation we know");
        }
        Addressees.require(
                command.organisationId(), command.siteId(), command.contactId(), command.accountManagerId(), directory);
        Addressees.requireCurrency(command.organisationId(), command.content(), accounts, settings);
        apply(new QuoteDrafted(
                command.quoteId(),
                command.number(),
                command.organisationId(),
                command.siteId(),
                command.contactId(),
                command.accountManagerId(),
                command.content(),
                totals(command.content(), settings)));
    }

    /** To whoever may not know of it, it does not exist, whatever they ask of it. What was sent stays whose it is. */
    @CommandHandlerInterceptor
    void onlyForThoseWhoMayKnowOfIt(Caller by) {
        boolean exists = wasSent() || !by.isCustomer();
        UUID addressee = wasSent() ? current().snapshot().contactId() : contactId;
        if (!exists || by.kind() != Caller.Kind.SYSTEM && !Audience.includes(by, organisationId, addressee)) {
            throw new NotFound();
        }
    }

    @CommandHandler
    void handle(ChangeQuoteDraft command, Caller by, Directory directory, Accounts accounts, Settings settings) {
        BillingTeam.requireSelling(by);
        requireUnfinished();
        Addressees.require(
                organisationId, command.siteId(), command.contactId(), command.accountManagerId(), directory);
        Addressees.requireCurrency(organisationId, command.content(), accounts, settings);
        var changed = new QuoteDraftChanged(
                id,
                command.siteId(),
                command.contactId(),
                command.accountManagerId(),
                command.content(),
                totals(command.content(), settings));
        if (!changed.equals(
                new QuoteDraftChanged(id, siteId, contactId, accountManagerId, draft, totals(draft, settings)))) {
            dropApproval();
            apply(changed);
        }
    }

    @CommandHandler
    void handle(SendQuote command, Caller by, Settings settings, Approving approving, Clock clock) {
        BillingTeam.requireSelling(by);
        requireSomethingToSend();
        requireLines();
        Instant now = clock.instant();
        Instant expiresAt = settings.endOf(draft.validUntil());
        if (!now.isBefore(expiresAt)) {
            throw new InvalidInput("/validUntil", "is over already");
        }
        requireApproval(approving);
        BillingSettings said = settings.current();
        QuoteSnapshot snapshot = new QuoteSnapshot(
                id,
                number + "-" + (version() + 1),
                organisationId,
                siteId,
                contactId,
                accountManagerId,
                said.seller(),
                draft,
                QuoteSums.of(draft, said.roundingRule(), Set.of()),
                said.roundingRule(),
                said.consent(),
                settings.dayOf(now),
                expiresAt);
        apply(new QuoteSent(
                id,
                version() + 1,
                snapshot,
                ContentHash.of(snapshot),
                version() == 0 ? null : command.changes(),
                version() == 0 ? null : Differences.between(current().snapshot(), snapshot)));
    }

    @CommandHandler
    void handle(ViewQuote command, Caller by) {
        if (by.isCustomer() && !viewers.contains(by.personId())) {
            apply(new QuoteViewed(id, version(), by.personId()));
        }
    }

    @CommandHandler
    void handle(WriteToQuoteThread command, Caller by) {
        if (by.isCustomer()) {
            apply(new QuoteQuestionAsked(id, command.messageId(), command.text()));
            return;
        }
        BillingTeam.requireSelling(by);
        if (!wasSent()) {
            throw new QuoteNotSent();
        }
        apply(new QuoteQuestionAnswered(id, command.messageId(), command.text()));
    }

    @CommandHandler
    void handle(AcceptQuote command, Caller by, Clock clock) {
        if (!by.isCustomer()) {
            throw new NotAllowed("Only the customer can accept a quote. Accept on their behalf instead.");
        }
        requireAcceptable(command.version(), clock.instant());
        if (!current().hash().equals(command.contentHash())) {
            throw new QuoteHasChanged(version(), List.of());
        }
        Agreement agreement = agreement(command.chosenOptions(), command.purchaseOrder());
        var computed = agreement.totals().dueOnAcceptance().total();
        if (!computed.currency().equals(command.total().currency())) {
            throw new InvalidInput("/total/currency", "must be the quote's");
        }
        if (!computed.equals(command.total())) {
            throw new TotalIsAnother(command.total(), computed);
        }
        if (!command.consent()) {
            throw new InvalidInput("/consent", "has to be ticked");
        }
        Blank.refuse(command.signature());
        QuoteSnapshot shown = current().snapshot();
        apply(new QuoteAccepted(
                id,
                shown.reference(),
                organisationId,
                shown.siteId(),
                shown.contactId(),
                shown.accountManagerId(),
                shown.content().title(),
                shown.content().projectWork(),
                agreement,
                shown.consent(),
                command.comment(),
                new Signer(by.personId(), command.name(), command.email()),
                command.signature(),
                command.signIn()));
    }

    @CommandHandler
    void handle(AcceptQuoteOnBehalf command, Caller by, Clock clock, Directory directory, ProofFiles files) {
        BillingTeam.requireSelling(by);
        requireAcceptable(command.version(), clock.instant());
        if (directory.colleagues(organisationId, List.of(command.acceptedBy())).isEmpty()) {
            throw new InvalidInput("/acceptedBy", "is not somebody at this organisation");
        }
        Agreement agreement = agreement(command.chosenOptions(), command.purchaseOrder());
        QuoteSnapshot shown = current().snapshot();
        apply(new QuoteAcceptedOnBehalf(
                id,
                shown.reference(),
                organisationId,
                shown.siteId(),
                shown.contactId(),
                shown.accountManagerId(),
                shown.content().title(),
                shown.content().projectWork(),
                agreement,
                command.comment(),
                command.acceptedBy(),
                command.channel(),
                files.attach(command.proofIds(), id, by)));
    }

    @CommandHandler
    void handle(RejectQuote command, Caller by, Clock clock) {
        if (!by.isCustomer()) {
            throw new NotAllowed("Only the customer can reject a quote. Close it instead.");
        }
        requireAcceptable(command.version(), clock.instant());
        apply(new QuoteRejected(id, command.version(), command.reason()));
    }

    @CommandHandler
    void handle(CloseQuote command, Caller by) {
        BillingTeam.requireSelling(by);
        if (status == QuoteStatus.ACCEPTED || status == QuoteStatus.WITHDRAWN) {
            throw new QuoteIsFinished();
        }
        if (status != QuoteStatus.CLOSED) {
            dropApproval();
            apply(new QuoteClosed(id, command.reason()));
        }
    }

    @CommandHandler
    void handle(WithdrawQuote command, Caller by) {
        BillingTeam.requireSelling(by);
        if (!wasSent()) {
            throw new QuoteNotSent();
        }
        if (status == QuoteStatus.ACCEPTED || status == QuoteStatus.CLOSED) {
            throw new QuoteIsFinished();
        }
        if (status != QuoteStatus.WITHDRAWN) {
            dropApproval();
            apply(new QuoteWithdrawn(id, command.reason()));
        }
    }

    @CommandHandler
    void handle(WithdrawAcceptance command, Caller by) {
        BillingTeam.requireSelling(by);
        if (status != QuoteStatus.ACCEPTED) {
            throw new QuoteIsNotAccepted();
        }
        if (!followed.isEmpty()) {
            throw new SomethingFollowedFromQuote(followed);
        }
        if (projectFollows) {
            throw new ProjectIsBeingOpened();
        }
        apply(new QuoteAcceptanceWithdrawn(id, command.reason()));
    }

    @CommandHandler
    void handle(FollowUpQuote command, Caller by) {
        if (by.kind() != Caller.Kind.SYSTEM) {
            BillingTeam.require(by);
        }
        if (status != QuoteStatus.ACCEPTED) {
            throw new QuoteIsNotAccepted();
        }
        if (!undone.contains(command.id()) && !isFollowedBy(command.what(), command.id(), command.reference())) {
            apply(new QuoteFollowedUp(id, command.what(), command.id(), command.reference()));
        }
    }

    @CommandHandler
    void handle(UndoFollowUp command, Caller by) {
        if (by.kind() != Caller.Kind.SYSTEM) {
            throw new NotAllowed("This comes by itself.");
        }
        if (!undone.contains(command.id())) {
            apply(new QuoteFollowUpUndone(id, command.what(), command.id()));
        }
    }

    @CommandHandler
    void handle(RemindOfExpiry command, Caller by, Clock clock) {
        if (by.kind() != Caller.Kind.SYSTEM) {
            throw new NotAllowed("Reminders come by themselves.");
        }
        boolean open = status == QuoteStatus.SENT && command.version() == version();
        if (open && clock.instant().isBefore(current().snapshot().expiresAt()) && !reminded.contains(command.days())) {
            apply(new QuoteExpiring(
                    id, version(), current().snapshot().content().validUntil(), command.days()));
        }
    }

    private void requireAcceptable(int version, Instant now) {
        if (!wasSent()) {
            throw new QuoteNotSent();
        }
        if (status == QuoteStatus.ACCEPTED) {
            throw new QuoteAlreadyAccepted();
        }
        if (status != QuoteStatus.SENT) {
            throw new QuoteIsNotOpen();
        }
        if (version < 1 || version > version()) {
            throw new InvalidInput("/version", "is not a version of this quote");
        }
        if (version != version()) {
            throw new QuoteHasChanged(
                    version(),
                    Differences.between(
                            versions.get(version - 1).snapshot(), current().snapshot()));
        }
        if (!now.isBefore(current().snapshot().expiresAt())) {
            throw new QuoteHasExpired();
        }
    }

    private Agreement agreement(List<UUID> chosenOptions, String purchaseOrder) {
        QuoteSnapshot shown = current().snapshot();
        Offer offer = Offer.of(shown.content().sections(), chosenOptions);
        QuoteTotals totals = QuoteSums.of(shown.content(), shown.roundingRule(), new HashSet<>(chosenOptions));
        return new Agreement(
                version(), current().hash(), offer.taken(), offer.chosen(), offer.declined(), totals, purchaseOrder);
    }

    /** As they are shown before anything is chosen; all options together have to be sound as well. */
    private static QuoteTotals totals(QuoteContent content, Settings settings) {
        Set<UUID> all = new HashSet<>();
        QuoteSums.linesOf(content).forEach(line -> all.add(line.id()));
        QuoteSums.of(content, settings.current().roundingRule(), all);
        return QuoteSums.of(content, settings.current().roundingRule(), Set.of());
    }
}
