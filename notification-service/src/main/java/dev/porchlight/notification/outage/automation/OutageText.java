package dev.porchlight.notification.outage.automation;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.porchlight.notification.Msp;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What mails say of an outage before what was written about it: when, and what is affected. */
@Component
class OutageText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm zzz", Locale.UK);

    private final Msp msp;

    OutageText(Msp msp) {
        this.msp = msp;
    }

    String times(Instant startsAt, @Nullable Instant endsAt) {
        DateTimeFormatter time = TIME.withZone(msp.zone());
        String from = "<p>From " + time.format(startsAt);
        return endsAt == null
                ? from + "; we cannot say yet until when.</p>"
                : from + " to " + time.format(endsAt) + ".</p>";
    }

    String services(List<String> services) {
        return "<p>Affected: " + htmlEscape(String.join(", ", services)) + "</p>";
    }
}
