package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.allotment.AllotmentEntry;
import dev.porchlight.billing.allotment.events.CountedWork;
import dev.porchlight.billing.allotment.events.Unit;
import dev.porchlight.billing.allotment.events.WorkedOn;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.web.Csv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** Logs as a table for spreadsheets: hours in minutes, which add up, and money with its decimals. */
final class LogCsv {

    private static final List<String> HEADS = List.of(
            "Contract",
            "Line",
            "Date",
            "Entry",
            "Ticket",
            "Person",
            "Work Type",
            "Work Date",
            "Minutes",
            "Weight",
            "Text",
            "Unit",
            "Amount",
            "Over",
            "Charge",
            "Balance");

    private LogCsv() {}

    static ResponseEntity<byte[]> answer(String fileName, List<LineLog> logs) {
        List<List<String>> lines = new ArrayList<>();
        for (LineLog log : logs) {
            lines.add(edge(log, log.from(), "opening", log.opening()));
            log.entries().forEach(entry -> lines.add(line(log, entry)));
            lines.add(edge(log, log.to(), "closing", log.closing()));
        }
        return Csv.answer(fileName, HEADS, lines);
    }

    private static List<String> edge(LineLog log, LocalDate day, String word, long balance) {
        List<String> cells = begin(log, day, word);
        cells.addAll(List.of("", "", "", "", "", "", "", unit(log), "", "", "", amount(log, balance)));
        return cells;
    }

    private static List<String> line(LineLog log, AllotmentEntry entry) {
        List<String> cells = begin(
                log,
                entry.on(),
                entry.late() ? entry.kind().word() + " (late)" : entry.kind().word());
        CountedWork work = entry.work();
        cells.add(work == null ? "" : (work.on() == WorkedOn.PROJECT ? "project " : "") + work.ticketNumber());
        cells.add(work == null ? "" : Csv.text(work.personName()));
        cells.add(work == null ? "" : Csv.text(work.workType()));
        cells.add(work == null ? "" : work.workDate().toString());
        cells.add(work == null ? "" : Integer.toString(work.minutes()));
        cells.add(work == null ? "" : work.weight());
        cells.add(Csv.text(entry.text()));
        cells.add(unit(log));
        cells.add(amount(log, entry.amount()));
        cells.add(entry.over() == 0 ? "" : amount(log, entry.over()));
        cells.add(entry.charge() == null ? "" : Csv.amount(entry.charge()));
        cells.add(amount(log, entry.balance()));
        return cells;
    }

    private static List<String> begin(LineLog log, LocalDate day, String word) {
        return new ArrayList<>(List.of(
                Csv.text(log.contractNumber() + " " + log.contractName()),
                Csv.text(log.lineName()),
                day.toString(),
                word));
    }

    private static String unit(LineLog log) {
        return switch (log.unit()) {
            case HOURS -> "minutes";
            case MONEY -> log.currency();
            case TICKETS, UNITS -> log.unit().word();
        };
    }

    private static String amount(LineLog log, long amount) {
        return log.unit() == Unit.MONEY ? Csv.amount(new Amount(amount, log.currency())) : Long.toString(amount);
    }
}
