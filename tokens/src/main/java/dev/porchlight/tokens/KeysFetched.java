package dev.porchlight.tokens;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;

/** Fetches the realm's keys, and remembers whether it could the last time. */
public final class KeysFetched implements ResourceRetriever {

    private static final int TIMEOUT = (int) Duration.ofSeconds(2).toMillis();
    private static final int LARGEST = 100_000;

    private final ResourceRetriever fetch = new DefaultResourceRetriever(TIMEOUT, TIMEOUT, LARGEST);
    private volatile boolean lastTime;

    boolean lastTime() {
        return lastTime;
    }

    @Override
    public Resource retrieveResource(URL keys) throws IOException {
        lastTime = false;
        Resource fetched = fetch.retrieveResource(keys);
        lastTime = true;
        return fetched;
    }
}
