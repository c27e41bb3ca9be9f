package dev.porchlight.billing.contract;

import dev.porchlight.billing.allotment.Fact;
import dev.porchlight.billing.allotment.Line;
import dev.porchlight.billing.allotment.Run;
import dev.porchlight.billing.allotment.TermsFrom;
import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.billing.contract.events.WorkCounted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What decisions about a line depend on, folded from the contract's events. */
final class ContractLine {

    /** What is counted as one: its minutes as logged, and what they were counted as. */
    record Together(int minutes, long amount, String weight) {
        static final Together NOTHING = new Together(0, 0, null);
    }

    private record Said(LocalDate period, int percent) {}

    final UUID id;
    final LocalDate startsOn;
    LocalDate endsOn;
    private final List<TermsFrom> history = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Together> together = new HashMap<>();
    private final Set<Said> said = new HashSet<>();

    ContractLine(UUID id, LocalDate startsOn) {
        this.id = id;
        this.startsOn = startsOn;
    }

    LineTerms terms() {
        return history.getLast().terms();
    }

    /** As of what is agreed now. What was said of the same periods before, holds no more. */
    void agree(LocalDate from, LocalDate end, LineTerms terms) {
        history.removeIf(before -> !before.from().isBefore(from));
        history.add(new TermsFrom(from, terms));
        endsOn = end;
    }

    /** It ends with its contract at the latest. */
    Line in(LocalDate contractEndsOn) {
        LocalDate end =
                endsOn == null || contractEndsOn != null && contractEndsOn.isBefore(endsOn) ? contractEndsOn : endsOn;
        return new Line(new Run(startsOn, end, terms().period()), List.copyOf(history));
    }

    List<Fact> facts() {
        return facts;
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    void count(WorkCounted event) {
        facts.add(new Fact(event.postingId(), Fact.Kind.WORK, event.on(), event.amount(), null, null, event.work()));
        Together before = together(event.together());
        Together after = new Together(
                before.minutes() + event.work().minutes(),
                before.amount() + event.amount(),
                event.work().weight());
        together.put(event.together(), after);
    }

    Together together(String key) {
        return together.getOrDefault(key, Together.NOTHING);
    }

    void said(LocalDate period, int percent) {
        said.add(new Said(period, percent));
    }

    /** Whether that, or more, was said of the period already. */
    boolean wasSaid(LocalDate period, int percent) {
        return said.stream().anyMatch(it -> it.period().equals(period) && it.percent() >= percent);
    }
}
