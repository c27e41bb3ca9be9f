package dev.porchlight.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks for what should not be passed on. */
interface FileScan {

    /**
     * The name of what was found in the bytes; empty if nothing was.
     *
     * @throws IOException if it cannot be said: then the file is not accepted
     */
    Optional<String> infectionOf(InputStream bytes) throws IOException;
}
