package dev.porchlight.catalogue.request;

import dev.porchlight.directory.WhoMayKnow;

/**
 * Who may know of a request: who asked, whom it is for, who is or was asked to agree and who stands in for them; others
 * of the organisation as far as they see what is asked for there. The service team and its machines: of every one.
 */
public final class MayKnow {

    public static final String READ = "requests:read";
    public static final String WRITE = "requests:write";

    public static final WhoMayKnow OF_REQUESTS =
            WhoMayKnow.agents().machines(READ, WRITE).owner().named().byVisibility();

    private MayKnow() {}
}
