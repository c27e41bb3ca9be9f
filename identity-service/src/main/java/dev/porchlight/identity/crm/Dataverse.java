package dev.porchlight.identity.crm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.porchlight.platform.due.NotNow;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/**
 * The part of the Dataverse Web API that is needed here: pages of a table with the columns that are wanted, and later of what has
 * changed in it. Whose limits are reached says how long to rest; then the whole work rests.
 */
@Component
class Dataverse {

    private static final String API = "/api/data/v9.2/";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration REST_IF_UNSAID = Duration.ofSeconds(30);
    private static final int MARGIN_SECONDS = 60;

    /**
     * A page.
     *
     * @param next the link to the one after it; null on the last
     * @param delta on the last, the link by which later changes are told
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Page(
            List<JsonNode> value,
            @JsonProperty("@odata.nextLink") @Nullable String next,
            @JsonProperty("@odata.deltaLink") @Nullable String delta) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Token(
            @JsonProperty("access_token") String text,
            @JsonProperty("expires_in") long seconds) {}

    /** The link is too old: everything has to be read again. */
    static final class LinkExpired extends RuntimeException {}

    private final DynamicsSettings settings;
    private final RestClient http;
    private String token;
    private Instant renewAt = Instant.MIN;

    Dataverse(DynamicsSettings settings) {
        this.settings = settings;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build());
        requests.setReadTimeout(PATIENCE);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /** The first page of a table, with changes told from then on. */
    Page first(String table, List<String> columns) {
        return page(URI.create(settings.url() + API + table + "?$select=" + String.join(",", columns)));
    }

    /**
     * The page behind a link.
     *
     * @throws LinkExpired if it leads nowhere any more
     */
    Page behind(String link) {
        URI address = URI.create(link);
        if (!address.getAuthority().equals(settings.url().getAuthority())) {
            // A token goes to nobody but whom it is for.
            throw new LinkExpired();
        }
        return page(address);
    }

    private Page page(URI address) {
        try {
            return http.get()
                    .uri(address)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + token())
                    .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                    .header("OData-MaxVersion", "4.0")
                    .header("OData-Version", "4.0")
                    .header("Prefer", "odata.track-changes,odata.maxpagesize=" + settings.pageSize())
                    .retrieve()
                    .body(Page.class);
        } catch (HttpClientErrorException e) {
            switch (e.getStatusCode().value()) {
                case 429 -> throw new NotNow(rest(e), "Dataverse has been asked enough for now");
                case 410 -> throw new LinkExpired();
                case 401 -> renewAt = Instant.MIN;
                default -> {
                    // It is said by the run.
                }
            }
            throw e;
        }
    }

    private static Duration rest(HttpClientErrorException e) {
        return Optional.ofNullable(e.getResponseHeaders())
                .map(headers -> headers.getFirst(HttpHeaders.RETRY_AFTER))
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(REST_IF_UNSAID);
    }

    private synchronized String token() {
        if (Instant.now().isAfter(renewAt)) {
            MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
            form.add("grant_type", "client_credentials");
            form.add("client_id", settings.clientId());
            form.add("client_secret", settings.clientSecret());
            form.add("scope", settings.url() + "/.default");
            Token fresh = http.post()
                    .uri(settings.tokenAddress())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(Token.class);
            if (fresh == null) {
                throw new RestClientException("no token");
            }
            token = fresh.text();
            renewAt = Instant.now().plusSeconds(fresh.seconds() - MARGIN_SECONDS);
        }
        return token;
    }
}
