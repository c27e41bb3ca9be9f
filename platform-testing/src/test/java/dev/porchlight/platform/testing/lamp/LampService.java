package dev.porchlight.platform.testing.lamp;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.position.Views;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.LongAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class LampService {

    public static void main(String[] arguments) {
        SpringApplication.run(LampService.class, arguments);
    }

    @Bean
    Views lampViews(JdbcClient jdbc) {
        return id -> jdbc.sql("select version from lamp where id = cast(? as uuid)")
                .param(id)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    record LampView(UUID id, String place, boolean lit, long version) implements Versioned {}

    record NewLamp(@NotBlank @Size(max = 20) String place) {}

    /** What counting lamps comes to; it says of every step that it was taken. */
    static final AtomicReference<Function<Runnable, Integer>> COUNTING = new AtomicReference<>();

    @RestController
    static class Lamps {

        private static final RowMapper<LampView> ROW = (row, number) -> new LampView(
                row.getObject("id", UUID.class), row.getString("place"), row.getBoolean("lit"), row.getLong("version"));

        private static final Sorting SORTING = Sorting.by("place", "place", "text");

        private final Commands commands;
        private final JdbcClient jdbc;
        private final Cursors cursors;

        Lamps(Commands commands, JdbcClient jdbc, Cursors cursors) {
            this.commands = commands;
            this.jdbc = jdbc;
            this.cursors = cursors;
        }

        @PostMapping("/api/lamps")
        @ResponseStatus(HttpStatus.CREATED)
        Map<String, UUID> hang(@Valid @RequestBody NewLamp lamp, Caller caller) {
            UUID id = UUID.randomUUID();
            commands.send(new Lamp.Hang(id, lamp.place()), caller);
            return Map.of("id", id);
        }

        @PostMapping("/api/lamps/{id}/lighting")
        @ResponseStatus(HttpStatus.NO_CONTENT)
        void light(@PathVariable UUID id, Caller caller) {
            commands.send(new Lamp.Light(id), caller);
        }

        record Dimming(int shades) {}

        @PostMapping("/api/lamps/{id}/dimmings")
        @ResponseStatus(HttpStatus.NO_CONTENT)
        void dim(@PathVariable UUID id, @RequestBody Dimming dimming, Caller caller) {
            commands.send(new Lamp.Dim(id, dimming.shades()), caller);
        }

        @GetMapping("/api/lamps/{id}")
        LampView one(@PathVariable UUID id) {
            return jdbc.sql("select * from lamp where id = ?")
                    .param(id)
                    .query(ROW)
                    .optional()
                    .orElseThrow(NotFound::new);
        }

        /** Counts for as long as a test lets it. */
        @PostMapping("/api/lamp-counts")
        Map<String, Integer> count(HttpServletResponse response) throws IOException {
            LongAnswer answer = new LongAnswer(response, Duration.ofMillis(20));
            try {
                return Map.of("lamps", COUNTING.get().apply(answer::isComing));
            } catch (RuntimeException e) {
                throw answer.brokenOff(e);
            }
        }

        @GetMapping("/api/lamps")
        Page<LampView> all(String place, PageRequest page) {
            PagedQuery query = new PagedQuery("*", "lamp").sortable(SORTING).defaultSort("place");
            if (place != null) {
                query.where("place like :place", "place", place + "%");
            }
            return query.page(jdbc, cursors, page, ROW);
        }
    }

    @Component
    @ProcessingGroup("lamp-views")
    static class LampProjector {

        private final JdbcClient jdbc;

        LampProjector(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(Lamp.LampHung event, @SequenceNumber long version) {
            jdbc.sql("insert into lamp (id, place, lit, version) values (?, ?, false, ?)")
                    .params(event.lampId(), event.place(), version)
                    .update();
        }

        @EventHandler
        void on(Lamp.LampLit event, @SequenceNumber long version) {
            jdbc.sql("update lamp set lit = true, version = ? where id = ?")
                    .params(version, event.lampId())
                    .update();
        }

        @EventHandler
        void on(Lamp.LampDimmed event, @SequenceNumber long version) {
            jdbc.sql("update lamp set version = ? where id = ?")
                    .params(version, event.lampId())
                    .update();
        }

        @ResetHandler
        void forget() {
            jdbc.sql("delete from lamp").update();
        }
    }

    /** What another service says; only the field that is used. */
    record MothArrived(String name) {}

    @Component
    static class WhenMothArrivedThenNoteIt {

        private final JdbcClient jdbc;

        WhenMothArrivedThenNoteIt(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Incoming("porchlight.garden.MothArrived.v1")
        void on(MothArrived event, Envelope envelope) {
            refuse(event, "poison");
            jdbc.sql("insert into lamp_seen values (?, ?)")
                    .params(event.name(), String.valueOf(envelope.actor().name()))
                    .update();
        }
    }

    /** What is wrong with the handlers, by a word in the moth's name. */
    static final Set<String> WRONG = ConcurrentHashMap.newKeySet();

    private static void refuse(MothArrived event, String word) {
        if (WRONG.contains(word) && event.name().startsWith(word)) {
            throw new IllegalStateException("cannot be dealt with");
        }
    }

    @Component
    static class MothView implements RebuildableView {

        private final JdbcClient jdbc;

        MothView(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Incoming("porchlight.garden.MothArrived.v1")
        void on(MothArrived event) {
            refuse(event, "unshown");
            jdbc.sql("insert into moth values (?)").param(event.name()).update();
        }

        @Override
        public void empty() {
            jdbc.sql("delete from moth").update();
        }
    }
}
