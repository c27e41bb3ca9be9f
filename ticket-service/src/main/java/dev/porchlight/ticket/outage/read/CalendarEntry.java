package dev.porchlight.ticket.outage.read;

import dev.porchlight.platform.text.HtmlText;
import java.net.URI;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A planned outage as an event for people's calendars. It does not make them busy; a later download replaces it. */
@Component
class CalendarEntry {

    private final String publicUrl;

    CalendarEntry(@Value("${porchlight.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    String of(OutageDetail outage) {
        URI page = URI.create(publicUrl + "/outages/" + outage.number());
        VEvent event = new VEvent(outage.startsAt(), outage.endsAt(), outage.title());
        event.add(new Uid(outage.id() + "@" + page.getHost()));
        event.add(new Sequence((int) outage.version()));
        event.add(new Status(outage.state().equals("cancelled") ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        event.add(new Description(
                String.join(", ", outage.services()) + "\n\n" + HtmlText.of(outage.details()) + "\n\n" + page));
        event.add(new Url(page));
        return new Calendar()
                .withProdId("-//Porchlight//Outages//EN")
                .withDefaults()
                .withComponent(event)
                .getFluentTarget()
                .toString();
    }
}
