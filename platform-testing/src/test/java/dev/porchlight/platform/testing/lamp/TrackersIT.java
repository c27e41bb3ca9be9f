package dev.porchlight.platform.testing.lamp;

import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However long something was away, what follows the store goes on soon after it is back. */
@ServiceIT
class TrackersIT {

    @Autowired
    Api anybody;

    @Autowired
    JdbcClient jdbc;

    /** After the fifth failure in a row a tracker of Axon's own would not look again for 16 seconds. */
    @Test
    void aReaderThatFailedForLongTriesAgainWithinFiveSeconds() {
        Api agent = anybody.as(Tokens.Agent.technician());
        refuseToWriteLamps();
        Answer hung = agent.post("/api/lamps", Map.of("place", "cellar"));
        await().atMost(Duration.ofSeconds(60)).until(() -> tries() >= 5);
        writeLampsAgain();

        await().atMost(Duration.ofSeconds(5))
                .until(() -> agent.get("/api/lamps/" + hung.id()).status() == 200);
    }

    @AfterEach
    void writeLampsAgain() {
        jdbc.sql("drop trigger if exists refused on lamp").update();
    }

    /** A sequence counts on when what it was asked in is rolled back. */
    private void refuseToWriteLamps() {
        jdbc.sql("create sequence lamp_tries").update();
        jdbc.sql("""
                        create function refuse_lamp() returns trigger language plpgsql as $$
                        begin
                            perform nextval('lamp_tries');
                            raise exception 'no lamps just now';
                        end $$""").update();
        jdbc.sql("create trigger refused before insert on lamp for each row execute function refuse_lamp()")
                .update();
    }

    private long tries() {
        return jdbc.sql("select case when is_called then last_value else 0 end from lamp_tries")
                .query(Long.class)
                .single();
    }
}
