package dev.porchlight.catalogue.request;

import dev.porchlight.forms.Answer;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;

/** Files that answers refer to. */
public interface RequestFiles {

    /** Ties those of the answers to the request, in the transaction of the command that asks for it. */
    void attach(List<Answer> answers, UUID requestId, Caller by);
}
