package dev.porchlight.platform.file;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Better no file than one that nobody looked at: 503. */
class ScanUnavailable extends ResponseStatusException {

    ScanUnavailable() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "Files cannot be checked for viruses just now. Try again later.");
    }
}
