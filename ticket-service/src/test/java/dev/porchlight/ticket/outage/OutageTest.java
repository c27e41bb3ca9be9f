package dev.porchlight.ticket.outage;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.testing.GivenDirectory;
import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.outage.commands.CancelOutage;
import dev.porchlight.ticket.outage.commands.EndOutage;
import dev.porchlight.ticket.outage.commands.PostOutageUpdate;
import dev.porchlight.ticket.outage.commands.RescheduleOutage;
import dev.porchlight.ticket.outage.commands.ScheduleOutage;
import dev.porchlight.ticket.outage.commands.WidenOutage;
import dev.porchlight.ticket.outage.events.Affected;
import dev.porchlight.ticket.outage.events.Kind;
import dev.porchlight.ticket.outage.events.OutageCancelled;
import dev.porchlight.ticket.outage.events.OutageEnded;
import dev.porchlight.ticket.outage.events.OutageRescheduled;
import dev.porchlight.ticket.outage.events.OutageScheduled;
import dev.porchlight.ticket.outage.events.OutageUpdatePosted;
import dev.porchlight.ticket.outage.events.OutageWidened;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static final Instant NINE = Instant.parse("2026-12-06T21:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Instant ELEVEN = NINE.plus(Duration.ofHours(2));
    private static final UUID ID = UUID.randomUUID();
    private static final UUID HARBOUR = UUID.randomUUID();
    private static final UUID MARLOW = UUID.randomUUID();
    private static final Affected HARBOURS_MAIL = new Affected(List.of("Email"), Set.of(HARBOUR));
    private static final Caller AGENT = caller(Caller.Kind.AGENT, null);
    private static final Caller CUSTOMER = caller(Caller.Kind.CUSTOMER, HARBOUR);
    private static final Caller STRANGER = caller(Caller.Kind.CUSTOMER, MARLOW);

    private static Caller caller(Caller.Kind kind, UUID organisation) {
        return new Caller(
                kind, UUID.randomUUID().toString(), "Somebody", null, organisation, "O", Set.of(), Set.of(), Map.of());
    }

    private static OutageScheduled maintenance() {
        return new OutageScheduled(ID, 101, Kind.MAINTENANCE, "Mail moves", "<p>x</p>", HARBOURS_MAIL, TEN, ELEVEN);
    }

    private static OutageScheduled downtime(Instant endsAt) {
        return new OutageScheduled(ID, 101, Kind.DOWNTIME, "Mail is down", "<p>x</p>", HARBOURS_MAIL, TEN, endsAt);
    }

    private ResultValidator<Outage> whenAt(Instant now, Caller by, Object command, Object... given) {
        var fixture = new AggregateTestFixture<>(Outage.class);
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        fixture.registerInjectableResource(new GivenDirectory()
                .with(new Directory.Organisation(HARBOUR, "Harbour Dental"))
                .with(new Directory.Organisation(MARLOW, "Marlow & Co")));
        return fixture.given(given).when(command, Map.of(CommandMetaData.CALLER, by));
    }

    private ResultValidator<Outage> schedule(Kind kind, Affected affected, Instant start, Instant end) {
        return whenAt(NINE, AGENT, new ScheduleOutage(ID, 101, kind, "Mail moves", "<p>x</p>", affected, start, end));
    }

    @Test
    void theServiceTeamSchedulesIt() {
        schedule(Kind.MAINTENANCE, HARBOURS_MAIL, TEN, ELEVEN).expectEvents(maintenance());
    }

    @Test
    void customersDoNot() {
        whenAt(NINE, CUSTOMER, new ScheduleOutage(ID, 101, Kind.DOWNTIME, "x", "x", HARBOURS_MAIL, TEN, null))
                .expectException(NotAllowed.class);
        whenAt(NINE, CUSTOMER, new CancelOutage(ID, null), maintenance()).expectException(NotAllowed.class);
    }

    @Test
    void toACustomerWhomItDoesNotAffectItDoesNotExist() {
        whenAt(NINE, STRANGER, new CancelOutage(ID, null), maintenance()).expectException(NotFound.class);
    }

    @Test
    void onlyDowntimeMayBeWithoutAnEndAndNothingEndsBeforeItBegins() {
        schedule(Kind.MAINTENANCE, HARBOURS_MAIL, TEN, null).expectException(InvalidInput.class);
        schedule(Kind.MAINTENANCE, HARBOURS_MAIL, TEN, TEN).expectException(InvalidInput.class);
        schedule(Kind.DOWNTIME, HARBOURS_MAIL, TEN, null).expectSuccessfulHandlerExecution();
    }

    @Test
    void organisationsAreThoseWeKnow() {
        schedule(Kind.DOWNTIME, new Affected(List.of("Email"), Set.of(UUID.randomUUID())), TEN, null)
                .expectException(InvalidInput.class);
    }

    @Test
    void moreIsAffectedAndNothingLess() {
        whenAt(NINE, AGENT, new WidenOutage(ID, new Affected(List.of("Calendar"), Set.of(MARLOW))), maintenance())
                .expectEvents(
                        new OutageWidened(ID, new Affected(List.of("Email", "Calendar"), Set.of(HARBOUR, MARLOW))));
        whenAt(NINE, AGENT, new WidenOutage(ID, HARBOURS_MAIL), maintenance()).expectNoEvents();
        whenAt(NINE, AGENT, new WidenOutage(ID, new Affected(List.of(), null)), maintenance())
                .expectEvents(new OutageWidened(ID, new Affected(List.of("Email"), null)));
    }

    @Test
    void itIsMovedBeforeItBeginsAndOnlyExtendedAfterThat() {
        var later = new RescheduleOutage(ID, ELEVEN, ELEVEN.plusSeconds(60), "<p>Parts</p>");
        whenAt(NINE, AGENT, later, maintenance())
                .expectEvents(new OutageRescheduled(ID, ELEVEN, ELEVEN.plusSeconds(60), "<p>Parts</p>"));
        whenAt(TEN, AGENT, later, maintenance()).expectException(InvalidInput.class);
        whenAt(TEN, AGENT, new RescheduleOutage(ID, null, ELEVEN.plusSeconds(60), null), maintenance())
                .expectEvents(new OutageRescheduled(ID, TEN, ELEVEN.plusSeconds(60), null));
        whenAt(TEN, AGENT, new RescheduleOutage(ID, TEN, ELEVEN, null), maintenance())
                .expectNoEvents();
        whenAt(ELEVEN, AGENT, new RescheduleOutage(ID, null, ELEVEN.minusSeconds(1), null), maintenance())
                .expectException(InvalidInput.class);
    }

    @Test
    void whatTookLongerIsExtendedEvenAfterItsEndUnlessSomebodyEndedIt() {
        var longer = new RescheduleOutage(ID, null, ELEVEN.plusSeconds(600), null);
        whenAt(ELEVEN.plusSeconds(60), AGENT, longer, maintenance())
                .expectEvents(new OutageRescheduled(ID, TEN, ELEVEN.plusSeconds(600), null));
        whenAt(ELEVEN.plusSeconds(60), AGENT, longer, maintenance(), new OutageEnded(ID, ELEVEN, null))
                .expectException(OutageAlreadyOver.class);
    }

    @Test
    void itIsEndedWhileItIsOn() {
        whenAt(TEN, AGENT, new EndOutage(ID, null), downtime(null)).expectEvents(new OutageEnded(ID, TEN, null));
        whenAt(NINE, AGENT, new EndOutage(ID, null), downtime(null)).expectException(OutageNotStarted.class);
        whenAt(ELEVEN, AGENT, new EndOutage(ID, null), downtime(ELEVEN)).expectException(OutageAlreadyOver.class);
        whenAt(ELEVEN, AGENT, new EndOutage(ID, null), downtime(null), new OutageEnded(ID, TEN, null))
                .expectNoEvents();
    }

    @Test
    void itIsCancelledBeforeItBegins() {
        whenAt(NINE, AGENT, new CancelOutage(ID, null), maintenance()).expectEvents(new OutageCancelled(ID, null));
        whenAt(TEN, AGENT, new CancelOutage(ID, null), maintenance()).expectException(OutageAlreadyStarted.class);
    }

    @Test
    void updatesArePostedAlsoWhenItIsOverButNotOfWhatWasCancelled() {
        var update = new PostOutageUpdate(ID, UUID.randomUUID(), "<p>A disk broke.</p>");
        whenAt(ELEVEN.plusSeconds(1), AGENT, update, maintenance())
                .expectEvents(new OutageUpdatePosted(ID, update.updateId(), update.text()));
        whenAt(NINE, AGENT, update, maintenance(), new OutageCancelled(ID, null))
                .expectException(OutageAlreadyOver.class);
    }
}
