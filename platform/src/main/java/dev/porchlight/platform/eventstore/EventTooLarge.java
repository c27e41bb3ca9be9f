package dev.porchlight.platform.eventstore;

/** An event that Kafka would not take: it is not stored, because publication could never get past it. */
public class EventTooLarge extends RuntimeException {

    EventTooLarge() {
        super("This is too much to be done in one step. Split it, or send long texts as files.");
    }
}
