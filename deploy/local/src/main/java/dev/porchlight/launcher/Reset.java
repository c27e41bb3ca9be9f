package dev.porchlight.launcher;

import java.io.IOException;

/** {@code reset}: back to an empty state. */
record Reset(Settings settings) {

    void run(boolean withoutAsking) throws IOException {
        if (!withoutAsking && !confirmed()) {
            throw new Trouble("Nothing was changed.");
        }
        new Down(settings).run();
        settings.home().erase();
        System.out.println("Everything kept in " + settings.home().folder() + " is gone. ./portal up begins anew.");
    }

    private boolean confirmed() {
        if (System.console() == null || !System.console().isTerminal()) {
            throw new Trouble("reset deletes every ticket, person, file and mail in "
                    + settings.home().folder() + ". If that is meant: ./portal reset --yes");
        }
        return "yes"
                .equals(System.console()
                        .readLine(
                                "This deletes every ticket, person, file and mail in %s. Type yes to go on: ",
                                settings.home().folder()));
    }
}
