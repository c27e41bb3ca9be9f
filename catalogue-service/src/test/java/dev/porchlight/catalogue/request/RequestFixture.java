package dev.porchlight.catalogue.request;

import dev.porchlight.approvals.Absence;
import dev.porchlight.approvals.Approvers;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Rule;
import dev.porchlight.approvals.StandIns;
import dev.porchlight.catalogue.absence.Absences;
import dev.porchlight.catalogue.item.Catalogue;
import dev.porchlight.catalogue.item.events.BundledItem;
import dev.porchlight.catalogue.item.events.Fulfilment;
import dev.porchlight.catalogue.item.events.ItemDetails;
import dev.porchlight.catalogue.request.commands.Decide;
import dev.porchlight.catalogue.request.commands.Wish;
import dev.porchlight.catalogue.request.events.CircleKind;
import dev.porchlight.catalogue.request.events.RequestApproved;
import dev.porchlight.catalogue.request.events.RequestPart;
import dev.porchlight.catalogue.request.events.RequestSubmitted;
import dev.porchlight.catalogue.request.events.StepOpened;
import dev.porchlight.directory.Roles;
import dev.porchlight.forms.Answer;
import dev.porchlight.forms.Condition;
import dev.porchlight.forms.Edition;
import dev.porchlight.forms.Editions;
import dev.porchlight.forms.Form;
import dev.porchlight.forms.Known;
import dev.porchlight.forms.Question;
import dev.porchlight.forms.QuestionType;
import dev.porchlight.forms.ShownWhen;
import dev.porchlight.forms.Step;
import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** What the tests of a request's rules start from: a laptop that costs 1,199.00 and that any approver may agree to. */
abstract class RequestFixture {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final UUID ID = UUID.randomUUID();
    static final UUID LAPTOP = UUID.randomUUID();
    static final UUID DOCK = UUID.randomUUID();
    static final Fulfilment WORK = new Fulfilment("Hardware", null, "medium");
    static final Amount PRICE = new Amount(119_900, "GBP");
    static final Rule.ApprovalStep ANY_APPROVER = new Rule.ApprovalStep(Quorum.ANY, Approvers.withRole(Roles.APPROVER));

    final AggregateTestFixture<Request> fixture = new AggregateTestFixture<>(Request.class);
    final Harbour harbour = new Harbour();
    final List<Absence> away = new ArrayList<>();
    final Map<UUID, Catalogue.Offer> offers = new HashMap<>();
    /** From what cost on the Primary Service Contact is asked instead. */
    long dearFrom = Long.MAX_VALUE;

    final Set<UUID> retired = new HashSet<>();
    List<Rule.ApprovalStep> steps = List.of(ANY_APPROVER);

    /** When a command comes. Events happened at noon. */
    Instant now = NOON;

    private static final Form FORM = new Form(
            List.of(new Step(
                    "one",
                    "One",
                    null,
                    List.of(
                            question("why", QuestionType.TEXT, true, List.of()),
                            question("dock", QuestionType.YES_NO, false, List.of("no")),
                            question("count", QuestionType.NUMBER, false, List.of())))),
            null);

    private static Question question(String id, QuestionType type, boolean required, List<String> defaults) {
        return new Question(id, type, "The " + id, null, required, defaults, null, false, null, null, null, null);
    }

    RequestFixture() {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }
        };
        fixture.registerInjectableResource(clock);
        fixture.registerInjectableResource(harbour);
        fixture.registerInjectableResource(new Circles(harbour));
        fixture.registerInjectableResource(
                new Asking(catalogue(), harbour, (requester, request, caller) -> Known.NOTHING, clock, ZoneOffset.UTC));
        fixture.registerInjectableResource((RequestFiles) (answers, request, by) -> {});
        fixture.registerInjectableResource(absences());
    }

    private Absences absences() {
        return new Absences() {
            @Override
            public List<Absence> of(UUID organisationId) {
                return away;
            }

            @Override
            public List<Absence> goingOn(UUID organisationId) {
                return away;
            }

            @Override
            public StandIns now(UUID organisationId) {
                return Absence.at(now, away);
            }
        };
    }

    private Catalogue catalogue() {
        return new Catalogue() {
            @Override
            public Optional<Offer> item(UUID id) {
                return id.equals(LAPTOP)
                        ? Optional.of(offer(LAPTOP, "Laptop", List.of(new BundledItem(DOCK, onlyWithDock()))))
                        : id.equals(DOCK) ? Optional.of(offer(DOCK, "Dock", List.of())) : Optional.empty();
            }

            @Override
            public boolean hasCategory(UUID id) {
                return true;
            }

            @Override
            public Optional<UUID> categoryCalled(String name) {
                return Optional.empty();
            }
        };
    }

    private static ShownWhen onlyWithDock() {
        return new ShownWhen(
                ShownWhen.Match.ALL, List.of(new Condition("dock", Condition.Operator.IS, List.of("yes"))));
    }

    private Catalogue.Offer offer(UUID id, String name, List<BundledItem> parts) {
        Editions editions = new Editions();
        editions.add(new Edition(1, FORM, List.of(), NOON));
        return new Catalogue.Offer(
                id,
                new ItemDetails(
                        UUID.randomUUID(),
                        name,
                        "",
                        null,
                        "x",
                        PRICE,
                        "count",
                        true,
                        true,
                        List.of(),
                        WORK,
                        new Rule(List.of(
                                new Rule.Tier(0, steps),
                                new Rule.Tier(
                                        dearFrom,
                                        List.of(new Rule.ApprovalStep(
                                                Quorum.ANY, Approvers.withRole(Roles.PRIMARY_SERVICE_CONTACT)))))),
                        10,
                        parts,
                        null),
                editions,
                retired.contains(id));
    }

    static Wish wish(Map<String, Object> answers) {
        return new Wish(LAPTOP, null, null, 1, answers);
    }

    static List<Answer> answers() {
        return List.of(
                new Answer("why", "The why", QuestionType.TEXT, List.of("Mine is old"), "Mine is old"),
                new Answer("dock", "The dock", QuestionType.YES_NO, List.of("no"), "No"));
    }

    RequestPart part() {
        return new RequestPart(1, LAPTOP, "Laptop", PRICE, null, WORK, steps, null, null, 10);
    }

    RequestSubmitted submitted() {
        return submitted(Harbour.ROBIN, Harbour.ROBIN);
    }

    RequestSubmitted submitted(List<RequestPart> parts) {
        return submitted(Harbour.ROBIN, Harbour.ROBIN, parts);
    }

    RequestSubmitted submitted(UUID requester, UUID beneficiary) {
        return submitted(requester, beneficiary, List.of(part()));
    }

    private static RequestSubmitted submitted(UUID requester, UUID beneficiary, List<RequestPart> parts) {
        return new RequestSubmitted(
                ID, 20_001, Harbour.HARBOUR, null, requester, beneficiary, LAPTOP, "Laptop", 1, answers(), parts);
    }

    static StepOpened opened(int round, Quorum quorum, UUID... seats) {
        return opened(round, quorum, seats.length == 0 ? CircleKind.SERVICE_TEAM : CircleKind.BY_RULE, seats);
    }

    static StepOpened opened(int round, Quorum quorum, CircleKind circle, UUID... seats) {
        return new StepOpened(
                ID,
                1,
                1,
                round,
                quorum,
                List.of(seats),
                circle,
                NOON.plus(Duration.ofDays(5)),
                NOON.plus(Duration.ofDays(10)));
    }

    RequestApproved approved(String automatic) {
        return new RequestApproved(
                ID,
                20_001,
                1,
                1,
                "Laptop",
                "Laptop",
                Harbour.HARBOUR,
                null,
                Harbour.ROBIN,
                Harbour.ROBIN,
                LAPTOP,
                PRICE,
                WORK,
                answers(),
                automatic,
                null);
    }

    ResultValidator<Request> when(Caller by, Object command, Object... given) {
        return fixture.givenCurrentTime(NOON).andGiven(given).when(command, Map.of(CommandMetaData.CALLER, by));
    }

    ResultValidator<Request> when(UUID by, Object command, Object... given) {
        return when(harbour.caller(by), command, given);
    }

    static Decide yes(int round) {
        return new Decide(ID, 1, round, true, null);
    }

    static Decide no(int round, String why) {
        return new Decide(ID, 1, round, false, why);
    }
}
