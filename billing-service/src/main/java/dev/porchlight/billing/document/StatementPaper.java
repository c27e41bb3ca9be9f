package dev.porchlight.billing.document;

import dev.porchlight.billing.settings.Logos;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.statement.Period;
import dev.porchlight.billing.statement.Statement;
import dev.porchlight.documents.Paper;
import dev.porchlight.documents.Templates;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An organisation's statements of a period on paper, one per currency. */
@Component
class StatementPaper {

    private final Templates templates;
    private final Logos logos;

    StatementPaper(Templates templates, Logos logos) {
        this.templates = templates;
        this.logos = logos;
    }

    /** For somebody who reads this language. */
    Paper of(Party seller, Party buyer, Period period, List<Statement> statements, Locale language) {
        Written days = new Written(language, "GBP");
        Map<String, Object> model = new HashMap<>();
        model.put("language", language.toLanguageTag());
        model.put("seller", Shown.seller(seller, logos));
        model.put("buyer", Shown.party(buyer));
        model.put("from", days.day(period.from()));
        model.put("to", days.day(period.to()));
        model.put(
                "statements",
                statements.stream().map(statement -> shown(statement, language)).toList());
        return new Paper(
                templates.fill("statement", language, model),
                period.to().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Map<String, Object> shown(Statement statement, Locale language) {
        String currency = statement.opening().currency();
        Written written = new Written(language, currency);
        Map<String, Object> shown = new HashMap<>();
        shown.put("currency", currency);
        shown.put("opening", written.money(statement.opening()));
        shown.put("closing", written.money(statement.closing()));
        shown.put("due", written.money(statement.due()));
        shown.put(
                "unallocated", statement.unallocated().minorUnits() == 0 ? "" : written.money(statement.unallocated()));
        shown.put(
                "entries",
                statement.entries().stream()
                        .map(entry -> Map.of(
                                "day", written.shortDay(entry.day()),
                                "kind", entry.kind(),
                                "number", Shown.orNothing(entry.number()),
                                "text", Shown.orNothing(entry.text()),
                                "amount", written.money(entry.amount()),
                                "balance", written.money(entry.balance())))
                        .toList());
        return shown;
    }
}
