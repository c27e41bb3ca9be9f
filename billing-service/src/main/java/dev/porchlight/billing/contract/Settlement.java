package dev.porchlight.billing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.porchlight.billing.allotment.Counting;
import dev.porchlight.billing.allotment.events.CountedWork;
import dev.porchlight.billing.contract.ContractLine.Together;
import dev.porchlight.billing.contract.ContractState.Counted;
import dev.porchlight.billing.contract.Works.WorkNow;
import dev.porchlight.billing.contract.events.WorkCounted;
import dev.porchlight.billing.settings.Settings;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes up the difference between what a contract counts of a time entry and what it is to count. */
final class Settlement {

    private final ContractState contract;
    private final LocalDate on;
    private final long revision;
    private final Consumer<WorkCounted> apply;

    Settlement(ContractState contract, WorkNow now, Settings settings, Consumer<WorkCounted> apply) {
        this.contract = contract;
        this.on = settings.dayOf(now.at());
        this.revision = now.revision();
        this.apply = apply;
    }

    /** @param now what the entry says; null if it does not count here */
    void of(UUID entryId, WorkNow now) {
        Counted before = contract.counted.get(entryId);
        if (now == null) {
            if (before != null) {
                takeBack(before);
            }
            return;
        }
        ContractLine line = contract.lines.get(now.lineId());
        CountedWork work = work(now, line);
        String together = Counting.together(line.terms(), work);
        if (before == null) {
            count(line, together, work);
        } else if (!before.lineId().equals(line.id) || !before.together().equals(together) || !same(before, work)) {
            takeBack(before);
            count(line, together, work);
        } else if (before.work().minutes() != work.minutes()) {
            count(line, together, work.of(work.minutes() - before.work().minutes()));
        }
    }

    private static CountedWork work(WorkNow now, ContractLine line) {
        return new CountedWork(
                now.entryId(),
                now.revision(),
                now.ticketId(),
                now.ticketNumber(),
                now.personId(),
                now.personName(),
                now.workType(),
                now.workDate(),
                now.minutes(),
                line.terms().weightOf(now.workType()),
                now.on());
    }

    private static boolean same(Counted before, CountedWork now) {
        return before.work().workDate().equals(now.workDate())
                && before.work().workType().equals(now.workType())
                && before.work().ticketId().equals(now.ticketId());
    }

    private void takeBack(Counted before) {
        CountedWork was = before.work();
        count(contract.lines.get(before.lineId()), before.together(), was.of(revision, -was.minutes(), was.weight()));
    }

    /** What counts as one is weighed as it was when the first of it came. */
    private void count(ContractLine line, String key, CountedWork work) {
        Together together = line.together(key);
        String weight = together.minutes() == 0 ? work.weight() : together.weight();
        long amount = Counting.of(line.terms(), together.minutes() + work.minutes(), weight) - together.amount();
        apply.accept(new WorkCounted(
                contract.id,
                line.id,
                UUID.nameUUIDFromBytes((line.id + "/" + line.facts().size()).getBytes(UTF_8)),
                on,
                amount,
                key,
                line.in(contract.endsOn).isLate(work.workDate(), on),
                work.of(work.revision(), work.minutes(), weight)));
    }
}
