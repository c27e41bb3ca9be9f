package dev.porchlight.billing.quote.write;

import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.quote.events.QuoteSection;
import dev.porchlight.billing.quote.write.QuoteInput.SectionInput;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.platform.text.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes what was sent clean, and fills in what the settings say. */
@Component
public class QuoteContents {

    private final Settings settings;

    QuoteContents(Settings settings) {
        this.settings = settings;
    }

    /** @throws InvalidInput at the field that cannot be */
    public QuoteContent of(QuoteInput quote) {
        if (quote.discount() != null && quote.discountPercent() != null) {
            throw new InvalidInput("/discountPercent", "cannot be given together with an amount");
        }
        if (quote.discount() != null && !quote.discount().currency().equals(quote.currency())) {
            throw new InvalidInput("/discount/currency", "must be the quote's");
        }
        Set<UUID> ids = new HashSet<>();
        List<QuoteSection> sections = new ArrayList<>();
        for (int i = 0; i < quote.sections().size(); i++) {
            sections.add(section("/sections/" + i, quote.sections().get(i), quote.currency(), ids));
        }
        var said = settings.current();
        return new QuoteContent(
                PlainText.line("/title", quote.title()),
                RichText.cleanOrNull(quote.introduction()),
                sections,
                quote.discountPercent(),
                quote.discount(),
                quote.terms() == null ? said.quoteTerms() : quote.terms(),
                quote.validUntil(),
                quote.projectWork() != null && quote.projectWork(),
                quote.pricesIncludeTax() == null ? said.pricesIncludeTax() : quote.pricesIncludeTax(),
                quote.currency());
    }

    private static QuoteSection section(String pointer, SectionInput section, String currency, Set<UUID> ids) {
        List<QuoteLine> lines = new ArrayList<>();
        for (int i = 0; i < section.lines().size(); i++) {
            String at = pointer + "/lines/" + i;
            QuoteLine line = section.lines().get(i).toLine(at, currency);
            if (!ids.add(line.id())) {
                throw new InvalidInput(at + "/id", "is another line's");
            }
            lines.add(line);
        }
        return new QuoteSection(
                section.id() == null ? UUID.randomUUID() : section.id(),
                PlainText.line(pointer + "/title", section.title()),
                lines);
    }
}
