package dev.porchlight.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * The demo world's outages: one that is on, some that are planned, and past ones. Each is told at its time.
 *
 * @param people by email
 * @param ids of organisations, by name
 */
record DemoOutages(Map<String, DemoPerson> people, Map<String, String> ids) {

    void add() throws IOException, InterruptedException {
        Instant now = Instant.now();
        for (DemoData.Outage outage : DemoData.outages()) {
            play(outage, now);
        }
    }

    private void play(DemoData.Outage outage, Instant now) throws IOException, InterruptedException {
        Instant start = now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(outage.start()));
        Instant announced = start.minus(Duration.ofHours(outage.announced()));
        Map<String, Object> body = new HashMap<>();
        body.put("kind", outage.kind());
        body.put("title", outage.title());
        body.put("details", outage.details());
        body.put("services", outage.services());
        body.put("startsAt", start.toString());
        if (outage.hours() != null) {
            body.put("endsAt", start.plus(Duration.ofHours(outage.hours())).toString());
        }
        if (outage.organisations() != null) {
            body.put(
                    "organisationIds",
                    outage.organisations().stream().map(ids::get).toList());
        }
        DemoPerson by = people.get(outage.by());
        String id = by.at(earlier(announced, now)).create("/api/outages", outage.title(), body);
        for (DemoData.OutageUpdate update : outage.updates()) {
            by.at(earlier(start.plus(Duration.ofMinutes(update.after())), now))
                    .post("/api/outages/" + id + "/updates", update.text(), Map.of("text", update.text()));
        }
    }

    /** What is announced for later is told a moment ago. */
    private static Instant earlier(Instant time, Instant now) {
        Instant latest = now.minus(Duration.ofMinutes(3));
        return time.isAfter(latest) ? latest : time;
    }
}
