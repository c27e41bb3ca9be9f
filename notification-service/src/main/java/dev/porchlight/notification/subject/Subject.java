package dev.porchlight.notification.subject;

import dev.porchlight.directory.Thing;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something people hear about.
 *
 * @param kind its kind, which is the name of the folder that knows about it
 * @param number what people call it by, which need not be a number; null where things of its kind have none
 * @param address its page in the portal, for customers; agents find it below {@code /agent}
 * @param thing what it depends on who may know of it: its owner is whose it is, named are those who follow it
 * @param agentId who of the service team has it; null for nobody
 * @param kept what else its kind has to remember to decide who hears
 */
public record Subject(
        String kind,
        UUID id,
        @Nullable String number,
        String title,
        String address,
        Thing thing,
        @Nullable UUID agentId,
        Map<String, String> kept) {}
