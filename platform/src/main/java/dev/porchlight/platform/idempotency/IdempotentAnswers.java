package dev.porchlight.platform.idempotency;

import dev.porchlight.platform.upkeep.Housekeeping;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers already given, by caller and Idempotency-Key; kept for a day. */
class IdempotentAnswers {

    record Answer(String requestHash, int status, Map<String, String> headers, String body) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Housekeeping housekeeping;

    IdempotentAnswers(JdbcClient jdbc, JsonMapper json, Housekeeping housekeeping) {
        this.jdbc = jdbc;
        this.json = json;
        this.housekeeping = housekeeping;
    }

    Optional<Answer> find(String caller, String key) {
        return jdbc.sql(
                        "select request_hash, status, headers, body from idempotent_answer where caller = ? and key = ?")
                .params(caller, key)
                .query((row, number) -> new Answer(
                        row.getString("request_hash"),
                        row.getInt("status"),
                        json.readValue(row.getString("headers"), new TypeReference<>() {}),
                        row.getString("body")))
                .optional();
    }

    /** Records an answer; false if another request with the same key has answered meanwhile. */
    boolean record(String caller, String key, Answer answer) {
        return jdbc.sql("""
                        insert into idempotent_answer (caller, key, request_hash, status, headers, body)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                caller,
                                key,
                                answer.requestHash(),
                                answer.status(),
                                json.writeValueAsString(answer.headers()),
                                answer.body())
                        .update()
                == 1;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetOld() {
        housekeeping.delete("idempotent_answer", "answered_at < now() - interval '1 day'");
    }
}
