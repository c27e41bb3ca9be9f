package dev.porchlight.billing.contract;

import dev.porchlight.billing.allotment.Run;
import dev.porchlight.billing.allotment.events.LineTerms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of all contracts, as commands are decided by them: never behind. */
public interface Lines {

    /** A line, and when it runs. */
    record Candidate(UUID contractId, UUID lineId, Run run, LineTerms terms) {

        boolean runsOn(LocalDate day) {
            return run.includes(day);
        }
    }

    /**
     * Who names the type of work comes before who takes all; then hours come before money, and money before tickets; then
     * the line that began first. The id makes an order of the rest.
     */
    Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate line) -> line.terms().workTypes().isEmpty())
            .thenComparing(line -> switch (line.terms().unit()) {
                case HOURS -> 1;
                case MONEY -> 2;
                case TICKETS -> 3;
                case UNITS -> 4;
            })
            .thenComparing(line -> line.run().startsOn())
            .thenComparing(Candidate::lineId);

    List<Candidate> of(UUID organisationId);

    /** The line with this id, if it is the organisation's, takes work and runs on that day. */
    default Optional<Candidate> named(UUID organisationId, UUID lineId, LocalDate day) {
        return of(organisationId).stream()
                .filter(line -> line.lineId().equals(lineId))
                .filter(line -> line.terms().unit().takesWork() && line.runsOn(day))
                .findAny();
    }

    /** The line that work of a type counts against where none is named. */
    default Optional<Candidate> fitting(UUID organisationId, String workType, LocalDate day) {
        return of(organisationId).stream()
                .filter(line -> line.terms().takes(workType) && line.runsOn(day))
                .min(BEST_FIRST);
    }
}
