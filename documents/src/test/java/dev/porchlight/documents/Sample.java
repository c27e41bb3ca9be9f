package dev.porchlight.documents;

import dev.porchlight.documents.Enclosure.Relation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A page with everything in it that has gone wrong somewhere. */
final class Sample {

    static final Instant AT = Instant.parse("2026-03-27T16:00:00Z");

    private Sample() {}

    static Paper paper(String buyer) {
        String html = new Templates()
                .fill(
                        "sample",
                        Locale.UK,
                        Map.of(
                                "language",
                                "en-GB",
                                "number",
                                "10309-1",
                                "buyer",
                                buyer,
                                "items",
                                List.of("Laptop £1,200.00", "Zażółć Ελλάδα Киев"),
                                "strokes",
                                "10,10 40,60 80,20;90,30 120,40"));
        return new Paper(
                html,
                AT,
                List.of(new Enclosure(
                        "evidence.json",
                        "application/json",
                        "What was agreed, for machines",
                        Relation.SUPPLEMENT,
                        "{}".getBytes(StandardCharsets.UTF_8))));
    }

    static byte[] pdf() {
        return new PdfPrinter().print(paper("Harbour Dental <Ltd> & Söhne"));
    }
}
