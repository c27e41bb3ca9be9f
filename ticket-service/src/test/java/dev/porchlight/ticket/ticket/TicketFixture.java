package dev.porchlight.ticket.ticket;

import static dev.porchlight.ticket.ticket.People.FRONT_DESK;
import static dev.porchlight.ticket.ticket.People.HARBOUR;
import static dev.porchlight.ticket.ticket.People.REQUESTER;

import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.sla.Policies;
import dev.porchlight.ticket.sla.events.SlaPolicyDefined;
import dev.porchlight.ticket.ticket.commands.OpenTicket;
import dev.porchlight.ticket.ticket.events.AttachedFile;
import dev.porchlight.ticket.ticket.events.Level;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import dev.porchlight.ticket.ticket.events.TicketStatusChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;

/** What the tests of a ticket's rules start from: a ticket that the requester opened, and one uploaded file. */
abstract class TicketFixture {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Duration PERIOD = Duration.ofDays(14);
    static final UUID ID = UUID.randomUUID();
    static final UUID TEXT_ID = UUID.randomUUID();
    static final AttachedFile FILE = new AttachedFile(UUID.randomUUID(), "log.txt", "text/plain", 12);

    final AggregateTestFixture<Ticket> fixture = new AggregateTestFixture<>(Ticket.class);

    /** When a command comes that asks for the time. Events happened at noon. */
    Instant now = NOON;

    TicketFixture() {
        fixture.registerInjectableResource(new ReopenPeriod(PERIOD, () -> now));
        fixture.registerInjectableResource(People.directory());
        fixture.registerInjectableResource((Policies) organisation -> promised(organisation));
        fixture.registerInjectableResource(new OfficeHours());
        fixture.registerInjectableResource(new Clock() {
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
                throw new UnsupportedOperationException();
            }
        });
        fixture.registerInjectableResource(new WorkRules(List.of("remote"), ZoneId.of("Europe/London"), () -> now));
        fixture.registerInjectableResource(nothingIsAsked());
        fixture.registerInjectableResource(new OtherTickets() {
            @Override
            public <R> R ask(UUID ticket, String at, Function<TicketBesideOthers, R> act) {
                throw new InvalidInput(at, "is not a ticket that there is");
            }

            @Override
            public void open(Callable<Ticket> ticket) {
                throw new UnsupportedOperationException();
            }
        });
        fixture.registerInjectableResource((Conversation) (ticket, comment) -> Optional.empty());
        fixture.registerInjectableResource((UploadedFiles) (uploads, ticket, audience, by) -> uploads.stream()
                .map(upload -> upload.equals(FILE.id()) ? FILE : refuse())
                .toList());
    }

    /** What is promised to an organisation: nothing, unless a test says otherwise. */
    Optional<SlaPolicyDefined> promised(UUID organisation) {
        return Optional.empty();
    }

    /** Nothing is asked. What somebody answers and which assets they may name is tested against the database. */
    private static Reporting nothingIsAsked() {
        return new Reporting(null, null) {
            @Override
            Report check(OpenTicket command, Requester requester, Caller by) {
                return new Report(null, null, command.attachmentIds());
            }
        };
    }

    private static AttachedFile refuse() {
        throw new InvalidInput("/attachmentIds/0", "is not there");
    }

    static TicketOpened opened() {
        return opened(List.of());
    }

    static TicketOpened opened(List<UUID> followers) {
        return new TicketOpened(
                ID,
                10_042,
                HARBOUR,
                FRONT_DESK,
                REQUESTER,
                "Printer",
                "<p>It smokes</p>",
                Level.LOW,
                Level.LOW,
                Priority.LOW,
                followers,
                List.of(),
                null,
                null,
                null,
                null);
    }

    static TicketStatusChanged moved(Status from, Status to) {
        return new TicketStatusChanged(ID, from, to);
    }

    ResultValidator<Ticket> whenOnNew(Caller by, Object command) {
        return when(by, command, opened());
    }

    ResultValidator<Ticket> when(Caller by, Object command, Object... given) {
        return fixture.givenCurrentTime(NOON).andGiven(given).when(command, Map.of(CommandMetaData.CALLER, by));
    }

    /** Input refused at this pointer and no other. */
    static Matcher<InvalidInput> at(String pointer) {
        return new CustomMatcher<>("invalid input at " + pointer) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof InvalidInput invalid
                        && invalid.errors().size() == 1
                        && invalid.errors().getFirst().pointer().equals(pointer);
            }
        };
    }
}
