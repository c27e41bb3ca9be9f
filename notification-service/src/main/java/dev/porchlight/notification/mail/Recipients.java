package dev.porchlight.notification.mail;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Who is told of an event, and as what: each person once, by the first reason given, and never whoever did it. */
public final class Recipients {

    private final String actor;
    private final Map<UUID, MailKind> kinds = new LinkedHashMap<>();

    private Recipients(String actor) {
        this.actor = actor;
    }

    /** Nobody yet; {@code actor} is the id of whoever caused the event, be it a person or not. */
    public static Recipients otherThan(String actor) {
        return new Recipients(actor);
    }

    /** Tells somebody, unless there is nobody ({@code null}). */
    public Recipients add(UUID person, MailKind kind) {
        if (person != null && !person.toString().equals(actor)) {
            kinds.putIfAbsent(person, kind);
        }
        return this;
    }

    public Recipients addAll(Collection<UUID> people, MailKind kind) {
        people.forEach(person -> add(person, kind));
        return this;
    }

    /** Tells the one who asked, even of what they did themselves: it is their receipt. */
    public Recipients addReceipt(UUID person, MailKind kind) {
        kinds.putIfAbsent(person, kind);
        return this;
    }

    Map<UUID, MailKind> kinds() {
        return kinds;
    }
}
