package dev.porchlight.notification.told;

import dev.porchlight.notification.subject.Kind;
import dev.porchlight.notification.subject.Kind.Topic;
import dev.porchlight.notification.subject.Kinds;
import dev.porchlight.notification.words.Words;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller wants to be mailed about. Everything, unless they say otherwise. */
@RestController
class PreferenceController {

    record Preferences(List<Preference> items) {}

    record Preference(
            @Schema(description = "Such as ticket.messages") String topic,

            @Schema(description = "The same in words, in the caller's language")
            String what,

            boolean mail) {}

    record Wanted(@Nullable Boolean mail) {}

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final Words words;

    PreferenceController(JdbcClient jdbc, Kinds kinds, Words words) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.words = words;
    }

    @GetMapping("/api/notification-preferences")
    Preferences own(Caller caller) {
        Set<String> unwanted = jdbc.sql("select topic from unwanted_mail where person_id = ?")
                .param(caller.personId())
                .query(String.class)
                .set();
        return new Preferences(kinds.all().stream()
                .flatMap(kind -> kind.topics().stream()
                        .filter(topic -> isFor(caller, topic))
                        .map(topic -> preference(kind, topic, unwanted)))
                .toList());
    }

    @PutMapping("/api/notification-preferences/{topic}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String topic, @RequestBody Wanted wanted, Caller caller) {
        if (own(caller).items().stream().noneMatch(known -> known.topic().equals(topic))) {
            throw new NotFound();
        }
        if (wanted.mail() == null) {
            throw new InvalidInput("/mail", "is required");
        }
        jdbc.sql(
                        wanted.mail()
                                ? "delete from unwanted_mail where person_id = ? and topic = ?"
                                : "insert into unwanted_mail (person_id, topic) values (?, ?) on conflict do nothing")
                .params(caller.personId(), topic)
                .update();
    }

    private static boolean isFor(Caller caller, Topic topic) {
        return caller.isAgent() ? topic.forAgents() : topic.forCustomers();
    }

    private Preference preference(Kind kind, Topic topic, Set<String> unwanted) {
        String name = kind.name() + "." + topic.name();
        return new Preference(
                name,
                words.of(kind.name(), Locale.UK).get("topic." + topic.name(), Map.of()),
                !unwanted.contains(name));
    }
}
