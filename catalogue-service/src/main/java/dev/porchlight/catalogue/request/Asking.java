package dev.porchlight.catalogue.request;

import dev.porchlight.approvals.Rule;
import dev.porchlight.catalogue.item.Catalogue;
import dev.porchlight.catalogue.item.events.ItemDetails;
import dev.porchlight.catalogue.request.commands.Wish;
import dev.porchlight.catalogue.request.events.AtOnce;
import dev.porchlight.catalogue.request.events.RequestPart;
import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Roles;
import dev.porchlight.forms.Answer;
import dev.porchlight.forms.Answering;
import dev.porchlight.forms.Answers;
import dev.porchlight.forms.Form;
import dev.porchlight.forms.QuestionType;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Holds what somebody asks for against the catalogue, the directory and the clock as they are now. */
@Component
public class Asking {

    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(1_000_000);

    /** What would be sent. */
    public record Prepared(
            Catalogue.Offer offer,
            Form form,
            Directory.Contact requester,
            Directory.Contact beneficiary,
            List<Answer> answers,
            List<RequestPart> parts) {}

    private final Catalogue catalogue;
    private final Directory directory;
    private final Choosable choosable;
    private final Clock clock;
    private final ZoneId zone;

    Asking(
            Catalogue catalogue,
            Directory directory,
            Choosable choosable,
            Clock clock,
            @Value("${porchlight.zone:Europe/London}") ZoneId zone) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.choosable = choosable;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The wish, if everything about it is sound.
     *
     * @param request the request that files may belong to already
     */
    public Prepared prepare(Wish wish, UUID request, Caller by) {
        Catalogue.Offer offer = catalogue
                .item(wish.itemId())
                .filter(item -> !by.isCustomer() || item.isOpenTo(by.organisationId()))
                .orElseThrow(NotFound::new);
        Directory.Contact requester = requester(wish, by);
        if (!offer.isOpenTo(requester.organisationId())) {
            throw new NotFound();
        }
        Directory.Contact beneficiary = beneficiary(wish, requester, by);
        if (!offer.editions().counts(wish.edition(), clock.instant())) {
            throw new FormWasChanged();
        }
        return prepare(offer, wish.edition(), wish.answers(), requester, beneficiary, request, Map.of(), by);
    }

    /** The same for a request that is sent again, as all of it is offered now; its edition may be old. */
    Prepared again(RequestState request, int edition, Map<String, Object> answers, Caller by) {
        return again(request, edition, answers, Map.of(), by);
    }

    /** The same with other answers for a request that was sent: what it asks for stays, at the price of then. */
    Prepared corrected(RequestState request, Map<String, Object> answers, Caller by) {
        Map<UUID, RequestPart> asked = new HashMap<>();
        request.parts.values().forEach(part -> asked.put(part.asked.itemId(), part.asked));
        return again(request, request.edition, answers, asked, by);
    }

    private Prepared again(
            RequestState request, int edition, Map<String, Object> answers, Map<UUID, RequestPart> asked, Caller by) {
        Catalogue.Offer offer = catalogue.item(request.itemId).orElseThrow(NotFound::new);
        Directory.Contact requester = directory
                .contact(request.requesterId)
                .orElseThrow(() -> new InvalidInput("/requesterId", "is no longer there"));
        Directory.Contact beneficiary = directory.contact(request.forId).orElse(requester);
        return prepare(offer, edition, answers, requester, beneficiary, request.id, asked, by);
    }

    /** A request's answers as they were sent. */
    Map<String, @Nullable Object> asJson(RequestState request) {
        Form form = catalogue
                .item(request.itemId)
                .flatMap(offer -> offer.editions().number(request.edition))
                .orElseThrow(NotFound::new)
                .of(request.organisationId);
        return Answers.toJson(form, request.answers);
    }

    /** Whether answers to this edition of a request's form can be sent now. */
    void requireCounting(RequestState request, int edition) {
        Catalogue.Offer offer = catalogue.item(request.itemId).orElseThrow(NotFound::new);
        if (!offer.isOpenTo(request.organisationId)) {
            throw new NotFound();
        }
        if (!offer.editions().counts(edition, clock.instant())) {
            throw new FormWasChanged();
        }
    }

    private Prepared prepare(
            Catalogue.Offer offer,
            int edition,
            Map<String, Object> raw,
            Directory.Contact requester,
            Directory.Contact beneficiary,
            UUID request,
            Map<UUID, RequestPart> asked,
            Caller by) {
        Form form = offer.editions()
                .number(edition)
                .orElseThrow(FormWasChanged::new)
                .of(requester.organisationId());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Answers answers = new Answering(form, choosable.by(requester, request, by), today).complete(raw);
        if (!answers.areSound()) {
            throw new InvalidInput(answers.faults().stream()
                    .map(fault -> new FieldError(fault.pointer(), fault.message()))
                    .toList());
        }
        return new Prepared(
                offer,
                form,
                requester,
                beneficiary,
                answers.answers(),
                parts(offer, form, answers.answers(), requester, asked));
    }

    /**
     * The item itself, and what comes along by these answers.
     *
     * @param asked what was asked for already, by item: it stays even if it is offered no more, at the price of then
     */
    private List<RequestPart> parts(
            Catalogue.Offer offer,
            Form form,
            List<Answer> answers,
            Directory.Contact requester,
            Map<UUID, RequestPart> asked) {
        List<Catalogue.Offer> together = new ArrayList<>(List.of(offer));
        offer.details().parts().stream()
                .filter(part -> part.when() == null || part.when().holds(form, answers))
                .flatMap(part -> catalogue.item(part.itemId()).stream())
                .filter(part -> part.canComeAlongTo(requester.organisationId()) || asked.containsKey(part.itemId()))
                .forEach(together::add);
        List<RequestPart> parts = new ArrayList<>();
        for (Catalogue.Offer each : together) {
            RequestPart before = asked.get(each.itemId());
            Amount price = before == null ? each.details().price() : before.priceOfOne();
            // What comes along is not counted by the questions of another form.
            Integer count = each == offer ? count(each.details(), answers) : null;
            parts.add(part(parts.size() + 1, each, price, count, requester));
        }
        return parts;
    }

    /** How many are asked for; null where nobody counts. */
    private static @Nullable Integer count(ItemDetails details, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.question().equals(details.countedBy())
                        && answer.type() == QuestionType.NUMBER
                        && !answer.values().isEmpty())
                .findFirst()
                .map(answer -> new BigDecimal(answer.values().getFirst())
                        .setScale(0, RoundingMode.UP)
                        .max(BigDecimal.ZERO)
                        .min(MOST_COUNTED)
                        .intValueExact())
                .orElse(null);
    }

    private static RequestPart part(
            int number,
            Catalogue.Offer offer,
            @Nullable Amount priceOfOne,
            @Nullable Integer count,
            Directory.Contact requester) {
        ItemDetails details = offer.details();
        Amount price = priceOfOne == null || count == null
                ? priceOfOne
                : new Amount(Math.multiplyExact(priceOfOne.minorUnits(), count), priceOfOne.currency());
        long cost = price == null ? 0 : price.minorUnits();
        List<Rule.ApprovalStep> steps = details.approval().stepsFor(cost);
        String automatic = null;
        AtOnce atOnce = null;
        if (requester.roles().contains(Roles.PRIMARY_SERVICE_CONTACT)) {
            steps = List.of();
            automatic = requester.name() + " is a Primary Service Contact";
            atOnce = AtOnce.PRIMARY_SERVICE_CONTACT;
        } else if (steps.isEmpty()) {
            automatic = "nobody has to agree to this";
            atOnce = AtOnce.NOBODY_ASKED;
        }
        return new RequestPart(
                number,
                offer.itemId(),
                details.name(),
                price,
                count,
                details.fulfilment(),
                steps,
                automatic,
                atOnce,
                details.approvalDays());
    }

    private Directory.Contact requester(Wish wish, Caller by) {
        if (by.isCustomer()) {
            if (wish.requesterId() != null && !wish.requesterId().equals(by.personId())) {
                throw new InvalidInput("/requesterId", "can only be chosen by the service team");
            }
            return directory.contact(by.personId()).orElseThrow(NotYetKnown::new);
        }
        if (wish.requesterId() == null) {
            throw new InvalidInput("/requesterId", "is required");
        }
        return directory
                .contact(wish.requesterId())
                .orElseThrow(() -> new InvalidInput("/requesterId", "is not a contact we know"));
    }

    private Directory.Contact beneficiary(Wish wish, Directory.Contact requester, Caller by) {
        if (wish.forId() == null || wish.forId().equals(requester.id())) {
            return requester;
        }
        return directory
                .contact(wish.forId())
                .filter(person -> Reach.includes(by, requester, person))
                .orElseThrow(() -> new InvalidInput("/forId", "is not somebody you can ask for"));
    }
}
