package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.ProofFile;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;

/** Where uploaded files wait for the quote whose acceptance they prove. */
public interface ProofFiles {

    /**
     * Ties files to a quote, once and for all, in the transaction of the command that asks for it.
     *
     * @throws dev.porchlight.platform.problem.InvalidInput at {@code /attachmentIds/n}, if a file is not there, or is
     *     somebody else's
     */
    List<ProofFile> attach(List<UUID> uploads, UUID quoteId, Caller by);
}
