package dev.porchlight.gateway;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set under {@code portal.*}.
 *
 * @param publicUrl the address people type, without a trailing slash; https switches on secure cookies
 * @param signingKey base64 of at least 32 random bytes, the same on every replica
 * @param uploadLimit the largest request body passed on to a service
 * @param trustedProxies whose X-Forwarded-For is believed: addresses or networks such as {@code 10.0.0.0/8}
 * @param hstsSubDomains whether hosts below the portal's are on https as well, and browsers may be told so
 * @param services the services behind the gateway, by their short name
 * @param search where one search looks, in this order: the kind of what is found there, and the path
 * @param home what the first page is made of: the name of each part, and the path that answers it
 */
@ConfigurationProperties("portal")
public record PortalSettings(
        URI publicUrl,
        String signingKey,
        @DefaultValue("25MB") DataSize uploadLimit,
        @DefaultValue List<String> trustedProxies,
        boolean hstsSubDomains,
        Msp msp,
        Keycloak keycloak,
        Map<String, Service> services,
        Map<String, String> search,
        Map<String, String> home,
        Rate rate,
        Session session,
        Upstream upstream) {

    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    /**
     * The managed service provider that runs this deployment, as its customers see it.
     *
     * @param brandColour six hexadecimal digits after a {@code #}
     * @param timeZone in which pages show times, such as {@code Europe/London}
     * @param logo where it is; null for none, and the environment knows of none
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Msp(
            String name,
            String address,
            String phone,
            String email,
            String homepage,
            String brandColour,
            String timeZone,
            String logo) {}

    /**
     * @param publicUrl where browsers find Keycloak; also the root of the issuer in every token
     * @param url where the gateway itself finds Keycloak
     */
    public record Keycloak(URI publicUrl, URI url, String realm, String clientId, String clientSecret) {
        public String issuer() {
            return publicUrl + "/realms/" + realm;
        }

        public String publicEndpoint(String name) {
            return issuer() + "/protocol/openid-connect/" + name;
        }

        public String endpoint(String name) {
            return url + "/realms/" + realm + "/protocol/openid-connect/" + name;
        }
    }

    /**
     * @param urls where it is; several, with commas, for replicas that nothing stands in front of
     * @param paths the nouns after {@code /api/} that belong to this service
     */
    public record Service(@Name("url") List<URI> urls, List<String> paths) {}

    /**
     * What is allowed to one person, service account or anonymous address, counted per replica.
     *
     * @param atOnce requests under way, live streams not counted
     * @param uploadsAtOnce how many of them may be sending files
     * @param contactPerHour messages from people who are not signed in, from one address
     * @param contactPerHourOfNetwork the same, from one network (/24, or /48 of IPv6)
     */
    public record Rate(
            @DefaultValue("50") int perSecond,
            @DefaultValue("200") int burst,
            @DefaultValue("40") int atOnce,
            @DefaultValue("6") int uploadsAtOnce,
            @DefaultValue("12") int contactPerHour,
            @DefaultValue("60") int contactPerHourOfNetwork) {}

    /**
     * @param cache how long a replica may answer from memory; also how long a sign-out may take to reach it
     * @param renewBefore how long before its end an access token is renewed
     */
    public record Session(
            @DefaultValue("3s") Duration cache,
            @DefaultValue("30s") Duration renewBefore) {}

    /**
     * @param answerTimeout the longest silence of a service before the caller is told that it took too long
     * @param patience how long something is tried again, at another replica where there is one
     */
    public record Upstream(
            @DefaultValue("3s") Duration patience,
            @DefaultValue("1s") Duration connectTimeout,
            @DefaultValue("30s") Duration answerTimeout,
            @DefaultValue("200") int connections) {}
}
