package dev.porchlight.notification.request.automation;

import dev.porchlight.directory.Directory;
import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.mail.Said.Sentence;
import dev.porchlight.notification.request.PartsKept;
import dev.porchlight.notification.request.RequestEvents.Correction;
import dev.porchlight.notification.request.read.Away.StandIn;
import dev.porchlight.notification.subject.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What a mail quotes of a request: the part it is about, a reason, who is away until when, what was corrected. */
@Component
class Sentences {

    private static final String NOTHING = "–";

    private final Directory directory;
    private final Msp msp;

    Sentences(Directory directory, Msp msp) {
        this.directory = directory;
        this.msp = msp;
    }

    Said plain(@Nullable String text) {
        return text == null || text.isBlank() ? Said.NOTHING : said(Stream.of(text));
    }

    /** The part, where there are several. */
    Said part(Subject request, int part) {
        return plain(PartsKept.of(request).nameOf(part));
    }

    Said partAnd(Subject request, int part, @Nullable String text) {
        return said(Stream.of(PartsKept.of(request).nameOf(part), text == null ? "" : text)
                .filter(one -> !one.isBlank()));
    }

    /** Ann is away until 12 May 2026; Ben is asked. */
    Said away(List<StandIn> standIns) {
        Map<UUID, String> names = directory.names(standIns.stream()
                .flatMap(one -> Stream.of(one.person(), one.standIn()))
                .distinct()
                .toList());
        return Said.NOTHING.saying(standIns.stream().map(one -> new Sentence("sentence.away")
                .with("name", names.getOrDefault(one.person(), NOTHING))
                .with("other", names.getOrDefault(one.standIn(), NOTHING))
                .with("day", LocalDate.ofInstant(one.until(), msp.zone()).toString())));
    }

    /**
     * The part, and that nobody had to agree to it.
     *
     * @param why null if somebody had to
     */
    Said atOnce(Subject request, int part, @Nullable String why) {
        if (why == null) {
            return part(request, part);
        }
        UUID requester = request.thing().ownerId();
        String name = directory.names(List.of(requester)).getOrDefault(requester, NOTHING);
        return part(request, part).saying(Stream.of(new Sentence("sentence.at-once." + why).with("name", name)));
    }

    Said corrections(List<Correction> corrections) {
        return said(
                corrections.stream().map(one -> one.label() + ": " + nothing(one.from()) + " → " + nothing(one.to())));
    }

    /** Several requests, each on a line. */
    Said titles(List<Subject> requests) {
        return said(requests.stream().map(request -> "#" + request.number() + " " + request.title()));
    }

    private static String nothing(String text) {
        return text.isBlank() ? NOTHING : text;
    }

    private static Said said(Stream<String> lines) {
        String html = lines.map(line -> "<p>" + HtmlUtils.htmlEscape(line).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
        return html.isEmpty() ? Said.NOTHING : new Said(html, List.of());
    }
}
