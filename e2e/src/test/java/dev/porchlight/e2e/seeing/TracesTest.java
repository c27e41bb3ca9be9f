package dev.porchlight.e2e.seeing;

import static dev.porchlight.e2e.system.Mails.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.porchlight.e2e.system.Collector;
import dev.porchlight.e2e.system.Collector.Span;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What one request comes to is one trace, from the gateway to the last mail. */
@PortalTest
class TracesTest {

    private final Portal portal;

    TracesTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void a_comment_is_one_trace_from_the_gateway_to_the_mail() {
        Assumptions.assumeTrue(portal.traces().isPresent(), "a system that sends its traces elsewhere");
        Collector traces = portal.traces().orElseThrow();
        Customer customer = portal.newCustomer("Traced");
        Person tracy = customer.user("Tracy");
        Ticket ticket = Ticket.open(portal, tracy, Unique.words("Followed through"));
        // What is said before would go into the mail about the ticket, which belongs to another trace.
        portal.mails().awaited(tracy, saying("#" + ticket.number()));
        String trace = UUID.randomUUID().toString().replace("-", "");

        portal.as(Person.AGENT)
                .post(
                        "/api/tickets/" + ticket.id() + "/comments",
                        Map.of("text", "<p>On its way</p>"),
                        "traceparent",
                        "00-" + trace + "-00f067aa0ba902b7-01")
                .expect(201);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(traces.ofTrace(trace))
                .extracting(Span::service, Span::name)
                .contains(
                        tuple("gateway", "POST /api/tickets"),
                        tuple("ticket-service", "POST /api/tickets/{id}/comments"),
                        tuple("ticket-service", "AddComment"),
                        tuple("ticket-service", "publish CommentAdded"),
                        tuple("notification-service", "ticket.CommentAdded.v1"),
                        tuple("notification-service", "mail")));
        List<Span> spans = traces.ofTrace(trace);
        assertThat(spans)
                .as("each but the first is below another of them")
                .allMatch(span -> span.service().equals("gateway")
                        || spans.stream().anyMatch(above -> above.id().equals(span.parent())));
    }
}
