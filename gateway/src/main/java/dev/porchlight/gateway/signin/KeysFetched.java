package dev.porchlight.gateway.signin;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URL;

/** Fetches Keycloak's keys, and remembers whether it could the last time. */
final class KeysFetched implements ResourceRetriever {

    private final ResourceRetriever fetch;
    private volatile boolean lastTime;

    KeysFetched(ResourceRetriever fetch) {
        this.fetch = fetch;
    }

    boolean lastTime() {
        return lastTime;
    }

    @Override
    public Resource retrieveResource(URL keys) throws IOException {
        lastTime = false;
        var fetched = fetch.retrieveResource(keys);
        lastTime = true;
        return fetched;
    }
}
