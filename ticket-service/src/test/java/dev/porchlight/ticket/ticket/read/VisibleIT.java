package dev.porchlight.ticket.ticket.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lists, pages and writes agree about who may open what: one matrix, asked three ways. */
@ServiceIT
class VisibleIT extends World {

    private final String site = UUID.randomUUID().toString();
    private final String otherSite = UUID.randomUUID().toString();

    @TestFactory
    Stream<DynamicTest> listPageAndWriteAgree() {
        Tokens.Contact requester = known(Tokens.Contact.at(harbour).atSite(site));
        Tokens.Contact follower = known(Tokens.Contact.at(harbour).atSite(otherSite));
        Map<String, Object> report = newTicket("Seen by whom");
        report.put("followerIds", List.of(follower.id()));
        Answer opened = opened(as(requester).post("/api/tickets", report));

        Tokens.Contact colleague = Tokens.Contact.at(harbour).atSite(site);
        Tokens.Contact elsewhere = Tokens.Contact.at(harbour).atSite(otherSite);
        Tokens.Contact stranger = Tokens.Contact.at(UUID.randomUUID()).atSite(site);
        return Stream.of(
                seen("requester, own", requester, opened, true),
                seen("follower, own", follower, opened, true),
                seen("follower of another site, site", follower.seeing("site"), opened, true),
                seen("colleague at the site, own", colleague, opened, false),
                seen("colleague at the site, site", colleague.seeing("site"), opened, true),
                seen("colleague elsewhere, site", elsewhere.seeing("site"), opened, false),
                seen("colleague without a site, site", elsewhere.atSite(null).seeing("site"), opened, false),
                seen("colleague elsewhere, organisation", elsewhere.seeing("organisation"), opened, true),
                seen("colleague, nonsense", colleague.seeing("everything"), opened, false),
                seen("stranger with the same site id, site", stranger.seeing("site"), opened, false),
                seen("stranger, organisation", stranger.seeing("organisation"), opened, false));
    }

    private DynamicTest seen(String who, Tokens.Contact contact, Answer ticket, boolean expected) {
        return dynamicTest(who, () -> {
            String path = "/api/tickets/" + ticket.id();
            assertThat(summaries(as(contact).get("/api/tickets")).contains("Seen by whom"))
                    .as("in the list")
                    .isEqualTo(expected);
            assertThat(as(contact).get(path).status()).as("page").isEqualTo(expected ? 200 : 404);
            assertThat(as(contact).post(path + "/comments", Map.of("text", "a")).status())
                    .as("comment")
                    .isEqualTo(expected ? 201 : 404);
        });
    }
}
