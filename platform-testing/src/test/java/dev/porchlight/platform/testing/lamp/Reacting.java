package dev.porchlight.platform.testing.lamp;

import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.reaction.Reaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How lamps react to what happens to them and in the garden. */
class Reacting {

    /** Asked before each command, so that a test can have it fail. */
    static final AtomicReference<Consumer<UUID>> BEFORE_LIGHTING = new AtomicReference<>(lamp -> {});

    private Reacting() {}

    @Component
    static class WhenEagerLampIsHungThenLightIt {

        @Reaction("porchlight.lamp.LampHung.v1")
        Lamp.Light on(Lamp.LampHung event) {
            return event.place().startsWith("eager") ? new Lamp.Light(event.lampId()) : null;
        }
    }

    record DuskFell(List<UUID> lamps) {}

    @Component
    static class WhenDuskFellThenLightLamps {

        private final JdbcClient jdbc;

        WhenDuskFellThenLightLamps(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Reaction("porchlight.garden.DuskFell.v1")
        List<Lamp.Light> on(DuskFell event, Envelope envelope) {
            jdbc.sql("insert into lamp_seen values (?, ?)")
                    .params(envelope.id(), String.valueOf(envelope.actor().name()))
                    .update();
            event.lamps().forEach(BEFORE_LIGHTING.get());
            return event.lamps().stream().map(Lamp.Light::new).toList();
        }
    }

    @Component
    static class WhenLampIsToBeTrimmedThenNoteIt {

        private final JdbcClient jdbc;
        private final Due due;

        WhenLampIsToBeTrimmedThenNoteIt(JdbcClient jdbc, Due due) {
            this.jdbc = jdbc;
            this.due = due;
        }

        record Trimming(UUID lampId) {}

        void trim(UUID lamp, Instant at) {
            due.put("lamp-trimming", lamp.toString(), new Trimming(lamp), at);
        }

        @DueWork("lamp-trimming")
        void trim(Trimming due) {
            jdbc.sql("insert into lamp_seen values (?, 'trimmed')")
                    .param(due.lampId().toString())
                    .update();
        }
    }
}
