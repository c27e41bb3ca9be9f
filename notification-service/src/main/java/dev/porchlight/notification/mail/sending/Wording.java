package dev.porchlight.notification.mail.sending;

import static java.util.stream.Collectors.joining;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.sending.DueMail.Told;
import dev.porchlight.notification.mail.sending.Letter.Item;
import dev.porchlight.notification.words.Catalogue;
import dev.porchlight.notification.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Finds the words for a mail. */
class Wording {

    private final Msp msp;
    private final String publicUrl;
    private final Words words;

    Wording(Msp msp, String publicUrl, Words words) {
        this.msp = msp;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
        this.words = words;
    }

    Letter of(DueMail mail) {
        Locale language = mail.reader().language();
        Catalogue catalogue = words.of(mail.about().kind(), language);
        Map<String, String> values = values(mail);
        String called = mail.about().number() == null ? "" : catalogue.get("called", values);
        values.put("called", called);
        List<Told> told = mail.told();
        boolean several = told.size() > 1;
        Told last = told.getLast();
        return new Letter(
                language.toLanguageTag(),
                several ? catalogue.get("several.heading", values) : heading(last, language, catalogue, values),
                told.stream()
                        .map(one -> item(one, several, language, catalogue, values))
                        .toList(),
                called,
                mail.about().title(),
                facts(mail, called),
                publicUrl
                        + (mail.reader().agent() ? "/agent" : "")
                        + mail.about().address(),
                catalogue.find(last.kind() + ".link", values).orElseGet(() -> catalogue.get("link", values)),
                told.stream()
                        .map(Told::why)
                        .distinct()
                        .flatMap(why -> catalogue.find("why." + why, values).stream())
                        .collect(joining(" ")));
    }

    private static Item item(
            Told told, boolean several, Locale language, Catalogue catalogue, Map<String, String> values) {
        Map<String, String> all = with(told, language, values);
        return new Item(
                several ? catalogue.get(told.kind() + ".heading", all) : null,
                catalogue.find(told.kind() + ".lead", all).orElse(null),
                quote(told, language, catalogue, all),
                told.files().isEmpty() ? null : catalogue.get("files", all));
    }

    /** What was said, and under it the sentences. */
    private static @Nullable String quote(Told told, Locale language, Catalogue catalogue, Map<String, String> values) {
        String sentences = told.sentences().stream()
                .map(sentence -> catalogue.get(sentence.key(), with(sentence.facts(), language, values)))
                .map(words -> "<p>" + HtmlUtils.htmlEscape(words) + "</p>")
                .collect(joining());
        String all = (told.text() == null ? "" : told.text()) + sentences;
        return all.isBlank() ? null : all;
    }

    private static Map<String, String> with(Map<String, String> facts, Locale language, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        facts.forEach((name, fact) -> all.put(name, FactInWords.of(fact, language)));
        return all;
    }

    private static String heading(Told told, Locale language, Catalogue catalogue, Map<String, String> values) {
        return catalogue.get(told.kind() + ".heading", with(told, language, values));
    }

    private static String facts(DueMail mail, String called) {
        String person = mail.reader().agent() ? mail.about().person() : null;
        return Stream.of(called, person == null ? "" : person)
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }

    private Map<String, String> values(DueMail mail) {
        Map<String, String> values = new HashMap<>();
        values.put("reader", mail.reader().name());
        values.put("msp", msp.name());
        values.put("count", Integer.toString(mail.told().size()));
        values.put("number", mail.about().number());
        values.put("title", mail.about().title());
        return values;
    }

    private static Map<String, String> with(Told told, Locale language, Map<String, String> values) {
        Map<String, String> all = with(told.facts(), language, values);
        all.put(
                "actor",
                told.actor().equals(told.company()) ? told.actor() : told.actor() + " (" + told.company() + ")");
        all.put("files", String.join(", ", told.files()));
        return all;
    }
}
