package dev.porchlight.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Issues tokens as the realm does, with a key of the test's own behind a key set that services fetch over HTTP. */
public final class Tokens {

    /** Whose tokens these are: an address that browsers know, and at which services find nothing. */
    public static final String ISSUER = "https://sign-in.example/realms/test";

    private static final String KEYS_PATH = "/realms/test/protocol/openid-connect/certs";
    private static final RSAKey KEY = newKey();
    private static final HttpServer KEYS = serveKeys();

    private Tokens() {}

    /** A contact: somebody at an organisation. */
    public record Contact(
            UUID id,
            String name,
            UUID organisationId,
            String organisation,
            String site,
            String visibility,
            List<String> roles) {

        /** A user who sees their own tickets only. */
        public static Contact at(UUID organisationId) {
            return new Contact(
                    UUID.randomUUID(),
                    "Casey Contact",
                    organisationId,
                    "Test Organisation",
                    null,
                    "own",
                    List.of("user"));
        }

        public Contact seeing(String visibility) {
            return new Contact(id, name, organisationId, organisation, site, visibility, roles);
        }

        public Contact named(String name) {
            return new Contact(id, name, organisationId, organisation, site, visibility, roles);
        }

        public Contact atSite(String site) {
            return new Contact(id, name, organisationId, organisation, site, visibility, roles);
        }

        public String email() {
            return id + "@contacts.example";
        }

        public String token() {
            return Tokens.sign(claims -> claims.claim("person_kind", "contact")
                    .claim("person_id", id.toString())
                    .claim("name", name)
                    .claim("email", email())
                    .claim("organisation_id", organisationId.toString())
                    .claim("organisation_name", organisation)
                    .claim("site", site)
                    .claim("ticket_visibility", visibility)
                    .claim("roles", roles));
        }
    }

    /** An agent: somebody of the MSP. */
    public record Agent(UUID id, String name, List<String> roles) {

        public static Agent technician() {
            return new Agent(UUID.randomUUID(), "Terry Technician", List.of("technician"));
        }

        public static Agent administrator() {
            return new Agent(UUID.randomUUID(), "Ada Administrator", List.of("technician", "administrator"));
        }

        public String email() {
            return id + "@agents.example";
        }

        public String token() {
            return Tokens.sign(claims -> claims.claim("person_kind", "agent")
                    .claim("person_id", id.toString())
                    .claim("name", name)
                    .claim("email", email())
                    .claim("roles", roles));
        }
    }

    /** A machine with the given scopes, as by the client credentials grant. */
    public static String machine(String... scopes) {
        return sign(claims -> claims.claim("azp", "some-system").claim("scope", String.join(" ", scopes)));
    }

    /** A genuine token whose time is over. */
    public static String expired() {
        return sign(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))));
    }

    /** A token with the right words, signed by a key that is nobody's. */
    public static String forged() {
        return sign(newKey(), claims -> claims.claim("person_kind", "agent")
                .claim("person_id", UUID.randomUUID().toString()));
    }

    /** A token that names a key which the realm never had. */
    public static String ofUnknownKey() {
        return sign(newKey(UUID.randomUUID().toString()), claims -> claims);
    }

    /** Signs whatever claims a test needs. */
    public static String sign(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return sign(KEY, claims);
    }

    /** Where services fetch the keys. */
    public static String keys() {
        return "http://localhost:" + KEYS.getAddress().getPort() + KEYS_PATH;
    }

    private static String sign(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> claims) {
        JWTClaimsSet.Builder common = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("porchlight-api")
                .subject(UUID.randomUUID().toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                claims.apply(common).build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static RSAKey newKey() {
        return newKey("test");
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serveKeys() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext(KEYS_PATH, exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(keys);
                }
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
