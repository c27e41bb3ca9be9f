package dev.porchlight.ticket.reply.read;

import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Prepared replies")
class ReplyController {

    /** @param text rich text, with placeholders */
    record PreparedReplyItem(UUID id, String name, String text) {}

    record PreparedReplies(List<PreparedReplyItem> items) {}

    private final JdbcClient jdbc;

    ReplyController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/prepared-replies")
    @Operation(summary = "List the replies that the service team gives often", description = "For the service team.")
    PreparedReplies list(Caller caller) {
        caller.requireAgentOr("tickets:read");
        return new PreparedReplies(jdbc.sql("select id, name, text from prepared_reply order by lower(name), id")
                .query((row, number) -> new PreparedReplyItem(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("text")))
                .list());
    }
}
