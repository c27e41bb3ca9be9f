package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.quote.events.QuoteSection;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The sections of a version, parted by what a customer chose of its options. */
record Offer(List<QuoteSection> taken, List<UUID> chosen, List<UUID> declined) {

    /** @throws InvalidInput at {@code /chosenOptions/n}, if it is no option of this version */
    static Offer of(List<QuoteSection> sections, List<UUID> chosen) {
        List<UUID> options = sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(QuoteLine::optional)
                .map(QuoteLine::id)
                .toList();
        for (int i = 0; i < chosen.size(); i++) {
            if (!options.contains(chosen.get(i))) {
                throw new InvalidInput("/chosenOptions/" + i, "is not an option of this quote");
            }
        }
        Set<UUID> wanted = new HashSet<>(chosen);
        List<QuoteSection> taken = sections.stream()
                .map(section -> new QuoteSection(
                        section.id(),
                        section.title(),
                        section.lines().stream()
                                .filter(line -> !line.optional() || wanted.contains(line.id()))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
        return new Offer(
                taken,
                options.stream().filter(wanted::contains).toList(),
                options.stream().filter(option -> !wanted.contains(option)).toList());
    }
}
