package dev.porchlight.e2e.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Api;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** To another organisation, and to a colleague who sees only their own, a ticket does not exist. */
@PortalTest
class OtherOrganisationTest {

    private final Portal portal;
    private final Cast cast;
    private final String file;
    private final Ticket ticket;

    OtherOrganisationTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
        this.file = portal.as(cast.primary())
                .upload("wages.txt", "text/plain", "secret".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .get("id")
                .asString();
        this.ticket = Ticket.open(
                portal,
                cast.primary(),
                Unique.words("Wages sheet does not open"),
                Map.of("attachmentIds", List.of(file)));
    }

    @Test
    void by_address(Browsing browsing) {
        Screen screen = Screen.of(browsing.as(cast.outsider(), Look.DESK, "/tickets/" + ticket.number()));
        assertThat(screen.text("We cannot find this ticket")).isVisible();
        assertThat(screen.page().locator("body")).not().containsText(ticket.summary());
    }

    @Test
    void by_api() {
        for (Api somebody : List.of(portal.as(cast.outsider()), portal.as(cast.user()))) {
            somebody.get(ticket.path()).expectProblem(404);
            somebody.get("/api/tickets/" + ticket.number()).expectProblem(404);
            somebody.get("/api/attachments/" + file).expectProblem(404);
            somebody.put(ticket.path() + "/followers/" + cast.user().id(), Map.of())
                    .expectProblem(404);
            somebody.delete(ticket.path() + "/followers/" + cast.user().id()).expectProblem(404);
            somebody.post(ticket.path() + "/comments", Map.of("text", "<p>Hello?</p>"))
                    .expectProblem(404);
            somebody.post(ticket.path() + "/reopening", Map.of()).expectProblem(404);
        }
        var timeline =
                portal.as(cast.primary()).get(ticket.path()).expect(200).json().get("timeline");
        assertThat(timeline.size()).isEqualTo(1);
    }

    @Test
    void an_outsider_cannot_be_made_a_follower() {
        portal.as(cast.primary())
                .put(ticket.path() + "/followers/" + cast.outsider().id(), Map.of())
                .expectProblem(404);
        portal.as(cast.primary())
                .post(
                        "/api/tickets",
                        Map.of(
                                "summary",
                                "x",
                                "details",
                                "<p>x</p>",
                                "urgency",
                                "low",
                                "impact",
                                "low",
                                "followerIds",
                                List.of(cast.outsider().id())))
                .expectInvalid("/followerIds/0");
    }

    @Test
    void a_foreign_file_cannot_be_attached_to_ones_own_ticket() {
        Ticket own = Ticket.open(portal, cast.outsider(), Unique.words("Own ticket"));
        var answer =
                portal.as(cast.outsider()).post(own.path() + "/attachments", Map.of("attachmentIds", List.of(file)));
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 404);
        portal.as(cast.outsider()).get("/api/attachments/" + file).expectProblem(404);
    }

    @Test
    void colleagues_are_those_of_ones_own_organisation() {
        String names =
                portal.as(cast.user()).get("/api/colleagues?q=").expect(200).text();
        assertThat(names)
                .contains(cast.primary().name())
                .doesNotContain(cast.outsider().name());
    }

    @Test
    void the_live_stream_of_one_organisation_is_silent_about_the_other() throws Exception {
        try (var stream = new LiveStream(portal, cast.outsider())) {
            ticket.comment(cast.primary(), "Not for outsiders");
            Ticket own = Ticket.open(portal, cast.outsider(), Unique.words("Ours"));
            assertThat(stream.until(own.id())).doesNotContain(ticket.id(), "Not for outsiders");
        }
    }
}
