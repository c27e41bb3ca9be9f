package dev.porchlight.notification.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is told of an event, and as what: each person once, by the first reason given, and never whoever did it. */
public final class Recipients {

    /**
     * One who is told.
     *
     * @param why by what they hear, for which the catalogue has a sentence
     */
    record Recipient(UUID person, MailKind kind, String why) {}

    private final String actor;
    private final Set<UUID> people = new HashSet<>();
    private final List<Recipient> recipients = new ArrayList<>();

    private Recipients(String actor) {
        this.actor = actor;
    }

    /** Nobody yet; {@code actor} is the id of whoever caused the event, be it a person or not. */
    public static Recipients otherThan(String actor) {
        return new Recipients(actor);
    }

    /** Tells somebody, unless there is nobody ({@code null}). */
    public Recipients add(UUID person, MailKind kind, String why) {
        return person == null || person.toString().equals(actor) ? this : addReceipt(person, kind, why);
    }

    public Recipients addAll(Collection<UUID> people, MailKind kind, String why) {
        people.forEach(person -> add(person, kind, why));
        return this;
    }

    /** Tells somebody even of what they did themselves: it is their receipt. */
    public Recipients addReceipt(UUID person, MailKind kind, String why) {
        if (people.add(person)) {
            recipients.add(new Recipient(person, kind, why));
        }
        return this;
    }

    List<Recipient> all() {
        return recipients;
    }
}
