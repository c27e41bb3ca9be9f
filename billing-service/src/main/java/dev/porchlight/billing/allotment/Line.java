package dev.porchlight.billing.allotment;

import dev.porchlight.billing.allotment.events.LineTerms;
import java.time.LocalDate;
import java.util.List;

/**
 * What is agreed about a line, now and before.
 *
 * @param history the oldest first, never empty
 */
public record Line(Run run, List<TermsFrom> history) {

    public LineTerms latest() {
        return history.getLast().terms();
    }

    /** The terms of a period are those that hold on its first day. */
    public LineTerms of(Window window) {
        return history.reversed().stream()
                .filter(terms -> !terms.from().isAfter(window.from()))
                .findFirst()
                .orElse(history.getFirst())
                .terms();
    }

    /** Whether work that was done that day counts in a period which is over when it is logged. */
    public boolean isLate(LocalDate workDate, LocalDate loggedOn) {
        return run.on(workDate).index() < run.on(loggedOn).index();
    }
}
