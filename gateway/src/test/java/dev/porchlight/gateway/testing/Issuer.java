package dev.porchlight.gateway.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Issues tokens as the realm does, over HTTP. A sign-in's code is made by the test: subject, nonce and PKCE challenge,
 * joined by colons. The refresh token names the subject; what it is worth is up to the test.
 */
public final class Issuer {

    /** How the next renewals are answered. */
    public enum Renewals {
        GRANTED,
        REFUSED,
        FAILING
    }

    public static final String CLIENT = "porchlight-gateway";

    private static final RSAKey KEY = newKey();
    private static final HttpServer SERVER = serve();

    public static volatile Renewals renewals = Renewals.GRANTED;
    public static volatile boolean reachable = true;
    public static volatile Duration accessTokenLifetime = Duration.ofMinutes(5);
    public static volatile Duration refreshTokenLifetime = Duration.ofHours(12);
    /** Whose sessions the gateway has ended itself. */
    public static final List<String> SIGNED_OUT = new CopyOnWriteArrayList<>();

    public static final AtomicInteger RENEWED = new AtomicInteger();

    private Issuer() {}

    public static String url() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    public static String accessToken(String subject) {
        return sign(KEY, claims -> claims.subject(subject)
                .audience("porchlight-api")
                .expirationTime(in(accessTokenLifetime))
                .claim("name", "Priya van der Shah")
                .claim("person_kind", "contact")
                .claim("person_id", subject)
                .claim("email", "priya@harbour.example")
                .claim("organisation_id", UUID.randomUUID().toString())
                .claim("organisation_name", "Harbour Dental")
                .claim("ticket_visibility", "own")
                .claim("roles", List.of("user")));
    }

    public static String expiredToken() {
        return sign(
                KEY,
                claims -> claims.subject("x").audience("porchlight-api").expirationTime(in(Duration.ofMinutes(-5))));
    }

    public static String tokenForOthers() {
        return sign(KEY, claims -> claims.subject("x").audience("elsewhere").expirationTime(in(accessTokenLifetime)));
    }

    public static String forgedToken() {
        return sign(
                newKey(),
                claims -> claims.subject("x").audience("porchlight-api").expirationTime(in(accessTokenLifetime)));
    }

    /** Signed with a key that the realm never had, and says so. */
    public static String tokenOfUnknownKey() {
        return sign(
                newKey(UUID.randomUUID().toString()),
                claims -> claims.subject("x").audience("porchlight-api").expirationTime(in(accessTokenLifetime)));
    }

    /** What Keycloak sends when it has ended a session; a session is called by its user's name here. */
    public static String logoutToken(String subject) {
        return sign(KEY, claims -> claims.subject(subject)
                .audience(CLIENT)
                .expirationTime(in(Duration.ofMinutes(2)))
                .claim("sid", "session of " + subject)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));
    }

    /** Like one, and not one. */
    public static String idToken(String subject) {
        return sign(KEY, claims -> claims.subject(subject)
                .audience(CLIENT)
                .expirationTime(in(Duration.ofMinutes(2)))
                .claim("sid", "session of " + subject));
    }

    private static String sign(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> claims) {
        var common =
                new JWTClaimsSet.Builder().issuer(url() + "/realms/porchlight").issueTime(new Date());
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                claims.apply(common).build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException unusable) {
            throw new IllegalStateException(unusable);
        }
        return token.serialize();
    }

    private static void token(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (form.get("grant_type").equals("refresh_token")) {
            RENEWED.incrementAndGet();
            switch (renewals) {
                case GRANTED ->
                    answer(exchange, 200, tokens(form.get("refresh_token").split("~")[1], null));
                case REFUSED -> answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
                case FAILING -> answer(exchange, 503, "");
            }
            return;
        }
        var code = form.get("code").split(":");
        var proven = challengeOf(form.get("code_verifier")).equals(code[2]);
        answer(exchange, proven ? 200 : 400, proven ? tokens(code[0], code[1]) : "{\"error\":\"invalid_grant\"}");
    }

    private static void logout(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (reachable
                && form.get("client_id").equals(CLIENT)
                && form.get("client_secret").equals("secret")) {
            SIGNED_OUT.add(form.get("refresh_token").split("~")[1]);
            answer(exchange, 204, "");
        } else {
            answer(exchange, reachable ? 401 : 503, "");
        }
    }

    private static String tokens(String subject, String nonce) {
        var idToken = sign(KEY, claims -> claims.subject(subject)
                .audience(CLIENT)
                .expirationTime(in(Duration.ofMinutes(5)))
                .claim("sid", "session of " + subject)
                .claim("nonce", nonce));
        var refresh = sign(KEY, claims -> claims.expirationTime(in(refreshTokenLifetime)));
        return """
                {"access_token":"%s","expires_in":%d,"refresh_token":"%s","id_token":"%s","token_type":"Bearer"}""".formatted(accessToken(subject), accessTokenLifetime.toSeconds(), refresh + "~" + subject, idToken);
    }

    private static HttpServer serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var realm = "/realms/porchlight";
            server.createContext(realm, exchange -> answer(exchange, reachable ? 200 : 503, "{}"));
            server.createContext(realm + "/protocol/openid-connect/token", Issuer::token);
            server.createContext(realm + "/protocol/openid-connect/logout", Issuer::logout);
            server.createContext(
                    realm + "/protocol/openid-connect/certs",
                    exchange -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String challengeOf(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static RSAKey newKey() {
        return newKey("test");
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
