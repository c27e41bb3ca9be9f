package dev.porchlight.platform.testing.lamp;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything is published again, which disturbs nobody: a test looks for the events of its own things. */
@ServiceIT
class PublisherBeginsIT {

    @Autowired
    Api anybody;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventProcessingConfiguration processors;

    @Test
    void whatWasStoredBeforeThePublisherMadeItsTokenIsPublishedToo() {
        EventProcessor publisher = processors.eventProcessor("publisher").orElseThrow();
        publisher.shutDown();
        jdbc.sql("delete from tokenentry where processorname = 'publisher'").update();
        Answer hung = anybody.as(Tokens.Agent.technician()).post("/api/lamps", Map.of("place", "first"));
        publisher.start();

        events.of("lamp", hung.id(), found -> !found.isEmpty());
    }
}
