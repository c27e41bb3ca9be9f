package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is counted of a list, and how far it has numbered pages, does not grow with it. */
@ServiceIT
class LongListIT {

    @Autowired
    private Api anybody;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from lamp where place like 'street-%'").update();
    }

    @Test
    void tenThousandAreCounted() {
        lamps(10_000);
        JsonNode all = list("&page=400").json();
        assertThat(all.get("total").asLong()).isEqualTo(10_000);
        assertThat(all.has("totalIsLeast")).isFalse();
        assertThat(all.get("items").size()).isEqualTo(25);

        lamps(1);
        JsonNode more = list("").json();
        assertThat(more.get("total").asLong()).isEqualTo(10_000);
        assertThat(more.get("totalIsLeast").asBoolean()).isTrue();
        assertThat(list("&page=401").pointers()).containsExactly("page");
    }

    private Api.Answer list(String page) {
        return anybody.as(Tokens.Agent.technician()).get("/api/lamps?place=street-" + page);
    }

    private void lamps(int count) {
        jdbc.sql("""
                insert into lamp (id, place, lit, version)
                select gen_random_uuid(), 'street-' || n, false, 0 from generate_series(1, ?) n""").param(count).update();
    }
}
