package dev.porchlight.ticket.ticket.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The ticket of a machine that never stops talking. */
@ServiceIT
class LongHistoryIT extends World {

    @Test
    void itIsReadInPartsFromItsEnd() {
        Tokens.Contact requester = known("Robin");
        Answer opened = open(requester, "It talks");
        String path = "/api/tickets/" + opened.id();
        for (int i = 0; i < 4; i++) {
            Answer said = as(requester).post(path + "/comments", Map.of("text", "comment " + i));
            asAgent().after(said).get(path);
            Answer noted = asAgent().post(path + "/internal-notes", Map.of("text", "note " + i));
            asAgent().after(noted).get(path);
        }
        assertThat(walked(as(requester), path, 2))
                .as("with nothing that shows where notes are")
                .containsExactly("null", "comment 0", "comment 1", "comment 2", "comment 3");
        assertThat(walked(asAgent(), path, 3)).hasSize(9).startsWith("null", "comment 0", "note 0");
        assertThat(as(requester).get(path + "/timeline").json().get("earlier").asBoolean())
                .isFalse();
        assertThat(as(requester)
                        .get(path + "/timeline?before=" + UUID.randomUUID())
                        .pointers())
                .containsExactly("before");
        assertThat(as(requester).get(path + "/timeline?size=501").pointers()).containsExactly("size");
        assertThat(as(Tokens.Contact.at(UUID.randomUUID()))
                        .get(path + "/timeline")
                        .status())
                .isEqualTo(404);
    }

    private static List<String> walked(Api by, String path, int size) {
        List<String> texts = new ArrayList<>();
        String before = "";
        JsonNode page;
        do {
            page = by.get(path + "/timeline?size=" + size + before).json();
            List<String> part = page.get("entries")
                    .valueStream()
                    .map(entry -> entry.path("text").asString("null"))
                    .toList();
            texts.addAll(0, part);
            before = "&before=" + page.at("/entries/0/id").asString();
        } while (page.get("earlier").asBoolean());
        return texts;
    }

    @Test
    void thePageHasTheDetailsAndAllFilesHoweverMuchWasSaidSince() {
        Tokens.Contact requester = known("Robin");
        Answer opened = open(requester, "It talks a lot");
        Answer last = as(requester).post("/api/tickets/" + opened.id() + "/comments", Map.of("text", "the last"));
        asAgent().after(last).get("/api/tickets/" + opened.id());
        jdbc.sql("update ticket_timeline set version = 1000 where ticket_id = ? and version > 0")
                .param(opened.id())
                .update();
        jdbc.sql("""
                insert into ticket_timeline (ticket_id, version, id, kind, at, text, attachments)
                select ?, n, gen_random_uuid(), 'comment', now(), 'said',
                  case n when 1 then '[{"id":"00000000-0000-0000-0000-000000000001","name":"a.txt","type":"text/plain","size":1}]'::jsonb end
                from generate_series(1, 600) n""").param(opened.id()).update();
        JsonNode page = as(requester).get("/api/tickets/" + opened.id()).json();
        assertThat(page.get("details").asString()).isEqualTo("<p>It smokes.</p>");
        assertThat(page.at("/attachments/0/name").asString()).isEqualTo("a.txt");
        assertThat(page.get("earlier").asBoolean()).isTrue();
        assertThat(page.get("timeline").size()).isEqualTo(500);
        assertThat(page.at("/timeline/499/text").asString()).isEqualTo("the last");
    }
}
