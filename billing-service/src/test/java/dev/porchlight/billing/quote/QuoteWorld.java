package dev.porchlight.billing.quote;

import dev.porchlight.billing.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A quote that was sent to Casey, and how Casey accepts it. */
abstract class QuoteWorld extends World {

    protected UUID id;
    protected Answer page;

    @BeforeEach
    void aQuoteThatWasSent() {
        people();
        id = sentQuote();
        page = expect(200, as(casey).get("/api/quotes/" + id));
    }

    protected String option(int line) {
        return page.json()
                .at("/current/snapshot/content/sections/0/lines/" + line + "/id")
                .asString();
    }

    protected Answer accept(Api by, Map<String, Object> acceptance) {
        return by.post("/api/quotes/" + id + "/acceptance", acceptance);
    }
}
