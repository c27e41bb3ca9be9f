package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.security.Caller;

/** What the caller may do with a ticket they look at, so that pages offer no more. The aggregate decides all the same. */
record Allowed(
        boolean comment,
        boolean attach,
        boolean follow,
        boolean reopen,
        boolean internalNote,
        boolean assign,
        boolean status,
        boolean priority,
        boolean resolve,
        boolean close,
        boolean rate) {

    /** Of a ticket that another goes on with, and of one as it was. */
    static Allowed nothing() {
        return new Allowed(false, false, false, false, false, false, false, false, false, false, false);
    }

    static Allowed to(Caller caller, boolean resolved, boolean reopenable) {
        boolean active = !resolved;
        boolean team = !caller.isCustomer();
        return new Allowed(
                active,
                active,
                true,
                resolved && reopenable,
                team,
                team && active,
                team && active,
                team && active,
                team && active,
                false,
                false);
    }

    /** And what is for whoever asked: to say that it is done, and once it is, how well. */
    Allowed with(boolean requester, boolean resolved, boolean rated) {
        return new Allowed(
                comment,
                attach,
                follow,
                reopen,
                internalNote,
                assign,
                status,
                priority,
                resolve,
                requester && !resolved,
                requester && resolved && !rated);
    }
}
