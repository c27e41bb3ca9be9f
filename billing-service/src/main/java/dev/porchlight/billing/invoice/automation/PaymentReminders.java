package dev.porchlight.billing.invoice.automation;

import dev.porchlight.billing.invoice.commands.RemindOfPayment;
import dev.porchlight.billing.invoice.events.InvoiceImported;
import dev.porchlight.billing.invoice.events.InvoiceIssued;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Reminds of an invoice 3 days before it is due and the day after. What is past already is not told. */
@Component
@ProcessingGroup("deadlines")
class PaymentReminders {

    static final String PAYMENT = "invoice-payment";

    private static final int DAYS_BEFORE = 3;
    private static final Caller SYSTEM = Caller.system("billing");

    /** That an invoice is to be paid by a day, which is near, or over. */
    record Reminder(UUID invoiceId, LocalDate dueOn, boolean overdue) {}

    private final Due due;
    private final Commands commands;
    private final Settings settings;
    private final Clock clock;

    PaymentReminders(Due due, Commands commands, Settings settings, Clock clock) {
        this.due = due;
        this.commands = commands;
        this.settings = settings;
        this.clock = clock;
    }

    @EventHandler
    void on(InvoiceIssued event) {
        arm(event.invoiceId(), event.invoice().dueOn());
    }

    @EventHandler
    void on(InvoiceImported event) {
        arm(event.invoiceId(), event.invoice().dueOn());
    }

    @DueWork(PAYMENT)
    void remind(Reminder reminder) {
        commands.send(new RemindOfPayment(reminder.invoiceId(), reminder.dueOn(), reminder.overdue()), SYSTEM);
    }

    private void arm(UUID invoice, LocalDate dueOn) {
        put(invoice + " before", new Reminder(invoice, dueOn, false), dueOn.minusDays(DAYS_BEFORE));
        put(invoice + " after", new Reminder(invoice, dueOn, true), dueOn.plusDays(1));
    }

    private void put(String key, Reminder reminder, LocalDate day) {
        Instant at = settings.morningOf(day);
        if (at.isAfter(clock.instant())) {
            due.put(PAYMENT, key, reminder, at);
        } else {
            due.drop(PAYMENT, key);
        }
    }
}
