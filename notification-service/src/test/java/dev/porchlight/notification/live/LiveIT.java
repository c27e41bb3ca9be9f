package dev.porchlight.notification.live;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LiveIT extends NotificationIT {

    private final UUID organisation = UUID.randomUUID();
    private final Agent alan = new Agent(UUID.randomUUID(), "Alan Agent", List.of("technician"));
    private final List<Listener> listeners = new ArrayList<>();

    @Autowired
    private LiveStreams streams;

    /** Until then who is new is told to load everything again, as after a gap. */
    @BeforeEach
    void theLastSecondsAreRemembered() {
        await().pollInterval(Duration.ofMillis(500))
                .until(() -> listen(alan, "?loading=1000").of("resync").isEmpty());
    }

    @AfterEach
    void hangUp() {
        listeners.forEach(Listener::close);
    }

    @Test
    void aFreshTicketIsToldWithWhatAPageNeeds() {
        Contact rita = somebody("Rita");
        Listener listener = listen(rita);
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        await().until(() -> listener.messages().size() == 2);

        var change = listener.of("ticket").getFirst().data();
        assertThat(change.propertyNames())
                .containsExactlyInAnyOrder("kind", "id", "number", "version", "position", "type", "organisationId");
        assertThat(change.get("id").asString()).isEqualTo(ticket.id().toString());
        assertThat(change.get("kind").asString()).isEqualTo("ticket");
        assertThat(change.get("number").stringValue()).isEqualTo(Long.toString(ticket.number()));
        assertThat(change.get("version").asLong()).isZero();
        assertThat(change.get("type").asString()).isEqualTo("porchlight.ticket.TicketOpened.v1");
        assertThat(change.get("organisationId").asString()).isEqualTo(organisation.toString());
        var item = listener.of("activity").getFirst().data();
        assertThat(item).isEqualTo(api.as(rita).get("/api/activity").json().at("/items/0"));
        assertThat(listener.lastId()).isEqualTo(ticket.lastEventId());
    }

    @Test
    void theAnswerIsAStreamThatNobodyKeepsBack() {
        Listener listener = listen(somebody("Rita"));
        assertThat(listener.response().statusCode()).isEqualTo(200);
        assertThat(listener.response().headers().firstValue("Content-Type"))
                .hasValue("text/event-stream;charset=UTF-8");
        assertThat(listener.response().headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(listener.response().headers().firstValue("X-Accel-Buffering"))
                .hasValue("no");
        await().until(() -> listener.heartbeats() > 3);
        assertThat(listener.messages()).isEmpty();
    }

    @Test
    void eachHearsOnlyOfWhatTheyMayKnow() {
        Contact rita = somebody("Rita");
        Contact fred = somebody("Fred");
        Contact own = somebody("Own only");
        Contact strange = Contact.at(UUID.randomUUID()).seeing("organisation");
        Listener requester = listen(rita);
        Listener follower = listen(fred);
        Listener colleague = listen(own);
        Listener boss = listen(somebody("All").seeing("organisation"));
        Listener stranger = listen(strange);
        Listener agent = listen(alan);
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer", fred)
                .note("<p>secret</p>", alan)
                .comment("<p>public</p>", by(alan));

        await().until(() -> about(ticket, agent).size() == 3);
        await().until(() -> about(ticket, requester).size() == 2
                && about(ticket, follower).size() == 2
                && about(ticket, boss).size() == 2);
        // A change of their own, later than the others, shows that nothing more comes before it.
        PlayedTicket theirs = PlayedTicket.opened(events, own, "Screen");
        PlayedTicket strangers = PlayedTicket.opened(events, strange, "Mouse");
        await().until(() -> about(theirs, colleague).size() == 1
                && about(strangers, stranger).size() == 1);
        assertThat(colleague.of("ticket")).hasSize(1);
        assertThat(stranger.of("ticket")).hasSize(1);
        assertThat(List.of(requester, follower, boss, colleague, stranger))
                .allSatisfy(
                        listener -> assertThat(listener.messages().toString()).doesNotContain("secret", "Internal"));
        assertThat(agent.messages().toString()).contains("secret");
    }

    @Test
    void whoComesBackMissesNothing() {
        Contact rita = somebody("Rita");
        Listener first = listen(rita);
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        await().until(() -> first.messages().size() == 2);
        first.close();

        ticket.comment("<p>one</p>", by(alan)).note("<p>secret</p>", alan).comment("<p>two</p>", by(alan));
        seen(ticket);
        Listener second = Listener.to(api.as(rita), "", first.lastId());
        listeners.add(second);
        ticket.comment("<p>three</p>", by(alan));
        await().until(() -> second.of("activity").size() == 3);
        assertThat(second.of("activity"))
                .extracting(message -> message.data().get("text").asString())
                .containsExactly("one", "two", "three");
        assertThat(second.of("resync")).isEmpty();
    }

    @Test
    void whoHasOnlyHeardHeartbeatsMissesNothingEither() {
        Contact rita = somebody("Rita");
        Listener first = listen(rita);
        PlayedTicket elsewhere = PlayedTicket.opened(events, Contact.at(UUID.randomUUID()), "Not Rita's");
        await().until(() -> elsewhere.lastEventId().equals(first.lastId()));
        assertThat(first.messages()).isEmpty();
        first.close();

        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        seen(ticket);
        Listener second = Listener.to(api.as(rita), "", first.lastId());
        listeners.add(second);
        await().until(() -> about(ticket, second).size() == 1);
        assertThat(second.of("resync")).isEmpty();
    }

    @Test
    void whoHasBeenAwayTooLongIsToldSo() {
        Listener listener =
                Listener.to(api.as(somebody("Rita")), "", UUID.randomUUID().toString());
        listeners.add(listener);
        await().until(() -> listener.of("resync").size() == 1);
        assertThat(listener.lastId()).isNotNull();
        Listener byParameter = listen(alan, "?lastEventId=" + UUID.randomUUID());
        await().until(() -> byParameter.of("resync").size() == 1);
    }

    @Test
    void aPageThatIsStillLoadingHearsOfTheLastSeconds() {
        Contact rita = somebody("Rita");
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        seen(ticket);
        Listener listener = listen(rita);
        await().until(() -> about(ticket, listener).size() == 1);
    }

    @Test
    void howLongAPageHasBeenLoadingIsForItToSay() {
        Listener longerThanIsRemembered = listen(alan, "?loading=3600000");
        await().until(() -> longerThanIsRemembered.of("resync").size() == 1);
    }

    @Test
    void theStreamEndsWithItsToken() {
        Contact rita = somebody("Rita");
        String token = Tokens.sign(claims -> claims.claim("person_kind", "contact")
                .claim("person_id", rita.id().toString())
                .claim("organisation_id", organisation.toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(2))));
        Listener listener = Listener.to(api.as(token));
        listeners.add(listener);
        assertThat(listener.response().statusCode()).isEqualTo(200);
        await().until(listener::ended);
        assertThat(streams.count(caller -> caller.id().equals(rita.id().toString())))
                .isZero();
    }

    @Test
    void whoeverIsDeactivatedIsSentAwayWithinSeconds() {
        Contact rita = contact(organisation, "Rita");
        known(rita.id());
        Listener listener = listen(rita);
        events.publish("porchlight.identity.ContactDeactivated.v1", rita.id(), 1, Map.of("contactId", rita.id()));
        PlayedTicket ticket = PlayedTicket.opened(events, somebody("Sam"), "Printer");
        await().until(() -> {
            ticket.comment("<p>Still broken.</p>", by(alan));
            return listener.ended();
        });
    }

    @Test
    void aBrowserThatHangsUpIsForgotten() {
        Contact rita = somebody("Rita");
        Listener listener = listen(rita);
        assertThat(streams.count(caller -> caller.id().equals(rita.id().toString())))
                .isOne();
        listener.close();
        await().until(() -> streams.count(caller -> caller.id().equals(rita.id().toString())) == 0);
    }

    @Test
    void aPersonsOldestStreamMakesRoomForTheirNewest() {
        Contact rita = somebody("Rita");
        Contact carl = somebody("Carl");
        Listener carls = listen(carl);
        List<Listener> ritas = new ArrayList<>();
        for (int i = 0; i <= LiveStreams.MOST_OF_ONE_PERSON; i++) {
            ritas.add(listen(rita));
        }

        await().until(ritas.getFirst()::ended);
        assertThat(streams.count(caller -> caller.id().equals(rita.id().toString())))
                .isEqualTo(LiveStreams.MOST_OF_ONE_PERSON);
        assertThat(ritas.stream().skip(1)).noneMatch(Listener::ended);
        assertThat(carls.ended()).isFalse();
    }

    @Test
    void aLostConnectionToTheDatabaseIsAGapAndThenAllGoesOn() {
        Contact rita = somebody("Rita");
        Listener listener = listen(rita);
        // The last thing it said, or the empty question whether it is still there.
        jdbc.sql("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and query in ('listen live', '')""").query().listOfRows();
        await().until(() -> listener.of("resync").size() == 1);
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        await().until(() -> about(ticket, listener).size() == 1);
    }

    @Test
    void machinesDoNotListen() {
        assertThat(api.as(Tokens.machine("tickets:read")).get("/api/live").status())
                .isEqualTo(403);
    }

    private Contact somebody(String name) {
        return Contact.at(organisation).named(name);
    }

    private Listener listen(Contact contact) {
        return opened(Listener.to(api.as(contact)));
    }

    private Listener listen(Agent agent) {
        return opened(Listener.to(api.as(agent)));
    }

    private Listener listen(Agent agent, String query) {
        return opened(Listener.to(api.as(agent), query, null));
    }

    private Listener opened(Listener listener) {
        listeners.add(listener);
        await().until(() -> listener.heartbeats() > 0);
        return listener;
    }

    private static List<Listener.Message> about(PlayedTicket ticket, Listener listener) {
        return listener.of("ticket").stream()
                .filter(message ->
                        message.data().get("id").asString().equals(ticket.id().toString()))
                .toList();
    }
}
