package dev.porchlight.ticket.ticket.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import org.junit.jupiter.api.Test;

/** Lists as tables for spreadsheets: of what the list has, and all of it. */
@ServiceIT
class TablesIT extends World {

    @Test
    void aTableHasWhatItsReaderMayOpenAndNoFormula() {
        Tokens.Contact robin = known("Robin");
        Tokens.Contact kit = known("Kit");
        open(robin, "=HYPERLINK(\"http://evil.example\")");
        manyLike(open(robin, "Printer"), 100);
        open(kit, "Somebody else's");

        Answer mine = as(robin).get("/api/tickets/csv");
        assertThat(mine.header("Content-Type")).startsWith("text/csv");
        assertThat(mine.header("Content-Disposition")).contains("tickets.csv");
        assertThat(mine.text()).contains("'=HYPERLINK").doesNotContain("Somebody else's");
        assertThat(mine.text().lines())
                .as("a line of heads, and more than one page")
                .hasSize(103);
        assertThat(as(robin).get("/api/tickets/csv?q=hyperlink").text().lines()).hasSize(2);

        String cases = as(robin).get("/api/cases/csv?active=true&resolved=true").text();
        assertThat(cases).contains("Kind,Number,Title", "ticket,").doesNotContain("Somebody else's");
        assertThat(cases.lines()).hasSize(103);
        assertThat(as(robin).get("/api/tickets/csv?status=strange").pointers()).containsExactly("status");
        assertThat(asAgent().get("/api/tickets/csv?organisationId=" + harbour).text())
                .contains("Somebody else's", "'=HYPERLINK");
        assertThat(as(robin).get("/api/outages/csv").text()).contains("Number,Kind,Title");
        assertThat(anybody.as(Tokens.machine()).get("/api/tickets/csv").status())
                .isEqualTo(403);
    }

    private void manyLike(Answer ticket, int count) {
        jdbc.sql("""
                insert into ticket (id, number, organisation_id, requester_id, summary, urgency, impact, priority, status,
                  opened_at, updated_at, version)
                select gen_random_uuid(), -(t.number * 1000 + n), t.organisation_id, t.requester_id, t.summary, t.urgency,
                  t.impact, t.priority, t.status, t.opened_at, t.updated_at, 0
                from ticket t, generate_series(1, :count) n where t.id = :id""").param("count", count).param("id", ticket.id()).update();
    }
}
