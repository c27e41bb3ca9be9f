package dev.porchlight.platform.inbox;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The events that a handler could not deal with, each kept whole until it is played again. */
class Parked {

    /** In place of a handler's name: all that deal with the event, for none has been given it. */
    static final String ALL_HANDLERS = "*";

    private static final Logger log = LoggerFactory.getLogger(Parked.class);
    private static final JsonMapper JSON = new JsonMapper();

    /** An event, and the handler it waits for. */
    record Waiting(String id, String handler, ConsumerRecord<String, byte[]> event) {}

    private final JdbcClient jdbc;

    Parked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts an event aside for one handler, in the transaction that goes on without it. */
    void add(ConsumerRecord<String, byte[]> event, String handler, Exception failure) {
        String id = id(event);
        log.error("Parked event {} for {}: it could not be dealt with", id, handler, failure);
        jdbc.sql("""
                        insert into inbox_parked
                            (event_id, handler, topic, partition, read_offset, type, headers, payload, error)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (event_id, handler) do update set error = excluded.error""")
                .params(
                        id,
                        handler,
                        event.topic(),
                        event.partition(),
                        event.offset(),
                        text(Envelope.typeOf(event)),
                        headers(event),
                        event.value() == null ? new byte[0] : event.value(),
                        stackTrace(failure))
                .update();
    }

    /** Those with these ids, or with {@code all} all there are, in the order in which they came. */
    List<Waiting> waiting(List<String> ids) {
        return jdbc.sql(
                        "select * from inbox_parked where event_id = any(?) or ? order by topic, partition, read_offset")
                .params(ids.toArray(String[]::new), ids.contains("all"))
                .query((row, number) -> waiting(row))
                .list();
    }

    void remove(String id, String handler) {
        jdbc.sql("delete from inbox_parked where event_id = ? and handler = ?")
                .params(id, handler)
                .update();
    }

    long count() {
        return jdbc.sql("select count(*) from inbox_parked").query(Long.class).single();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var event = new ConsumerRecord<String, byte[]>(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("read_offset"),
                null,
                row.getBytes("payload"));
        Map<String, String> headers = JSON.readValue(row.getString("headers"), new TypeReference<>() {});
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new Waiting(row.getString("event_id"), row.getString("handler"), event);
    }

    /** Its own, or where it has none, its place. */
    static String id(ConsumerRecord<?, ?> event) {
        Header id = event.headers().lastHeader("ce_id");
        return id == null || id.value() == null
                ? event.topic() + "/" + event.partition() + "/" + event.offset()
                : text(new String(id.value(), StandardCharsets.UTF_8));
    }

    private static String headers(ConsumerRecord<?, ?> event) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : event.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return JSON.writeValueAsString(headers);
    }

    private static String stackTrace(Exception failure) {
        StringWriter stackTrace = new StringWriter();
        failure.printStackTrace(new PrintWriter(stackTrace));
        return text(stackTrace.toString());
    }

    /** PostgreSQL's text has no place for a NUL. */
    private static String text(String text) {
        return text.replace('\0', '\ufffd');
    }
}
