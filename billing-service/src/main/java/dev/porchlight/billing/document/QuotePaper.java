package dev.porchlight.billing.document;

import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.quote.events.QuoteSection;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import dev.porchlight.billing.quote.events.QuoteTotals;
import dev.porchlight.billing.quote.events.Signature;
import dev.porchlight.billing.settings.Logos;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.documents.Enclosure;
import dev.porchlight.documents.Enclosure.Relation;
import dev.porchlight.documents.Paper;
import dev.porchlight.documents.Strokes;
import dev.porchlight.documents.Templates;
import dev.porchlight.platform.text.HtmlText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A quote on paper. All of it comes from what was sent and what was accepted; later settings change nothing. */
@Component
class QuotePaper {

    private final Templates templates;
    private final JsonMapper json;
    private final Logos logos;

    QuotePaper(Templates templates, JsonMapper json, Logos logos) {
        this.templates = templates;
        this.json = json;
        this.logos = logos;
    }

    /** What is offered, for somebody who reads this language. */
    Paper offered(QuoteSnapshot snapshot, Locale language) {
        Map<String, Object> model = model(snapshot, snapshot.totals(), List.of(), language);
        model.put("acceptance", null);
        return new Paper(
                templates.fill("quote", language, model),
                snapshot.sentOn().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** What was agreed, in the language of who agreed, with the evidence of it enclosed. */
    Paper accepted(QuoteSnapshot snapshot, QuoteAccepted accepted, Instant at, Locale language) {
        Map<String, Object> model = model(
                snapshot,
                accepted.agreement().totals(),
                accepted.agreement().declinedOptions().stream()
                        .map(Object::toString)
                        .toList(),
                language);
        model.put("acceptance", acceptance(accepted, at));
        return new Paper(
                templates.fill("quote", language, model),
                at,
                List.of(new Enclosure(
                        "evidence.json",
                        "application/json",
                        "Who accepted what, when and how",
                        Relation.SUPPLEMENT,
                        json.writerWithDefaultPrettyPrinter()
                                .writeValueAsBytes(new Evidence(at, accepted, snapshot)))));
    }

    private Map<String, Object> model(
            QuoteSnapshot snapshot, QuoteTotals totals, List<String> declined, Locale language) {
        Written written = new Written(language, snapshot.content().currency());
        Map<String, Object> model = new HashMap<>();
        model.put("language", language.toLanguageTag());
        model.put("reference", snapshot.reference());
        model.put("title", snapshot.content().title());
        model.put(
                "introduction", Shown.paragraphs(HtmlText.of(snapshot.content().introduction())));
        model.put("seller", Shown.seller(snapshot.seller(), logos));
        model.put("sentOn", written.day(snapshot.sentOn()));
        model.put("validUntil", written.day(snapshot.content().validUntil()));
        model.put("terms", Shown.paragraphs(snapshot.content().terms()));
        model.put("consent", snapshot.consent());
        model.put(
                "sections",
                snapshot.content().sections().stream()
                        .map(section -> section(section, written, declined))
                        .toList());
        model.put("sums", sums(totals, written));
        model.put("due", written.money(totals.dueOnAcceptance().total()));
        return model;
    }

    private static Map<String, Object> section(QuoteSection section, Written written, List<String> declined) {
        return Map.of(
                "title",
                section.title(),
                "lines",
                section.lines().stream()
                        .map(line ->
                                line(line, written, declined.contains(line.id().toString())))
                        .toList());
    }

    private static Map<String, Object> line(QuoteLine line, Written written, boolean declined) {
        return Map.of(
                "description", line.description(),
                "quantity", written.number(line.quantity()) + (line.unit() == null ? "" : " " + line.unit()),
                "unitPrice", written.price(line.unitPrice()),
                "amount", written.money(line.amount()),
                "charge", line.charge().word(),
                "optional", line.optional(),
                "declined", declined);
    }

    private static List<Map<String, Object>> sums(QuoteTotals totals, Written written) {
        List<Map<String, Object>> sums = new ArrayList<>();
        add(sums, "one-off", totals.oneOff(), written, true);
        add(sums, "monthly", totals.monthly(), written, false);
        add(sums, "yearly", totals.yearly(), written, false);
        return sums;
    }

    private static void add(
            List<Map<String, Object>> sums, String charge, Totals totals, Written written, boolean always) {
        if (always || totals.lines().minorUnits() != 0) {
            Map<String, Object> shown = Shown.totals(totals, written);
            shown.put("charge", charge);
            sums.add(shown);
        }
    }

    private static Map<String, Object> acceptance(QuoteAccepted accepted, Instant at) {
        Map<String, Object> said = new HashMap<>();
        said.put("name", accepted.signer().name());
        said.put("email", accepted.signer().email());
        said.put("at", Written.moment(at));
        said.put("purchaseOrder", accepted.agreement().purchaseOrder());
        said.put("comment", Shown.paragraphs(accepted.comment()));
        said.put("consent", accepted.consent());
        said.put("contentHash", accepted.agreement().contentHash());
        said.put("typed", accepted.signature().typed());
        said.put("strokes", accepted.signature().typed() == null ? strokes(accepted.signature()) : null);
        return said;
    }

    private static String strokes(Signature signature) {
        return new Strokes(signature.strokes().stream()
                        .map(stroke -> stroke.points().stream()
                                .map(point -> new Strokes.Point(point.x(), point.y()))
                                .toList())
                        .toList())
                .text();
    }
}
