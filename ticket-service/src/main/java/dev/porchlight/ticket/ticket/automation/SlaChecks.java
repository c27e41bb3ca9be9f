package dev.porchlight.ticket.ticket.automation;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.SlaCheck;
import dev.porchlight.ticket.ticket.commands.CheckSla;
import dev.porchlight.ticket.ticket.read.SlaClocks;
import org.springframework.stereotype.Component;

/** Asks of targets when they are due, and reckons clocks anew whose calendar changed. */
@Component
class SlaChecks {

    private final Commands commands;
    private final SlaClocks clocks;

    SlaChecks(Commands commands, SlaClocks clocks) {
        this.commands = commands;
        this.clocks = clocks;
    }

    @DueWork(SlaCheck.CHECK)
    void check(SlaCheck due) {
        commands.send(new CheckSla(due.ticketId()), Caller.system("ticket"));
    }

    @DueWork(SlaCheck.RECKON)
    void reckon(SlaCheck due) {
        clocks.reckon(due.ticketId());
    }
}
