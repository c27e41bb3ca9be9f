package dev.porchlight.ticket.attachment;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.file.Quarantine;
import dev.porchlight.platform.file.Upload;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.attachment.commands.QuarantineFile;
import org.springframework.stereotype.Component;

/** What is found to be infected is an event, for those who are to hear of it. */
@Component
class ToldQuarantine implements Quarantine {

    private final Commands commands;

    ToldQuarantine(Commands commands) {
        this.commands = commands;
    }

    @Override
    public void took(Upload file, String infection, Caller sender) {
        commands.send(new QuarantineFile(file.id(), file.name(), file.size(), infection), sender);
    }
}
