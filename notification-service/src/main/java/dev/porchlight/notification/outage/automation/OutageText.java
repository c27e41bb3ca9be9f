package dev.porchlight.notification.outage.automation;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What mails say of an outage before what was written about it: when, and what is affected. */
@Component
class OutageText {

    private final DateTimeFormatter time;

    OutageText(@Value("${porchlight.zone}") ZoneId zone) {
        this.time = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm zzz", Locale.UK)
                .withZone(zone);
    }

    String times(Instant startsAt, @Nullable Instant endsAt) {
        String from = "<p>From " + time.format(startsAt);
        return endsAt == null
                ? from + "; we cannot say yet until when.</p>"
                : from + " to " + time.format(endsAt) + ".</p>";
    }

    String services(List<String> services) {
        return "<p>Affected: " + htmlEscape(String.join(", ", services)) + "</p>";
    }
}
