package dev.porchlight.notification.mail.sending;

import dev.porchlight.notification.mail.Said.Enclosed;
import dev.porchlight.notification.mail.Said.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent now.
 *
 * @param told what it tells, oldest first; more than one where several things happened within a moment
 * @param thread the ids of what the reader was sent about this subject before, oldest first
 * @param trace the place in a trace of what it tells first
 */
record DueMail(
        UUID id,
        About about,
        Reader reader,
        List<Told> told,
        List<UUID> thread,
        @Nullable String trace) {

    /**
     * The subject.
     *
     * @param person whose it is, with their organisation
     */
    record About(
            String kind,
            UUID id,
            @Nullable String number,
            String title,
            String address,
            @Nullable String person) {}

    record Reader(String name, String email, boolean agent, Locale language) {}

    /**
     * One thing that happened.
     *
     * @param kind the kind of mail, in the word of the subject's kind
     * @param why by what the reader hears of it
     * @param text what was said, in rich text; null for nothing
     * @param files the names of files that came with it
     * @param facts amounts and days that the words have places for
     * @param sentences what is said in the words of the catalogue
     * @param enclosed files that go with the mail
     */
    record Told(
            String kind,
            String why,
            String actor,
            String company,
            @Nullable String text,
            List<String> files,
            Map<String, String> facts,
            List<Sentence> sentences,
            List<Enclosed> enclosed) {}
}
